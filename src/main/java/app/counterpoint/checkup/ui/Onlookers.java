package app.counterpoint.checkup.ui;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.security.Account;
import app.counterpoint.shared.Seat;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the leaders can open what the CPTO sees: a promise that holds only once they can sign in.
 *
 * @param missing the leaders who cannot sign in yet
 */
record Onlookers(Set<Seat> missing) {

    /** Everybody of the demo is invented, so nobody is missing there. */
    static Onlookers of(Relationship relationship, Collection<Account> accounts) {
        var missing = EnumSet.noneOf(Seat.class);
        if (!relationship.demo()) {
            missing.addAll(Set.of(Seat.CTO, Seat.CPO));
            accounts.stream()
                    .map(account -> account.seatIn(relationship.id()))
                    .flatMap(Optional::stream)
                    .forEach(missing::remove);
        }
        return new Onlookers(missing);
    }

    /** Whether both can look. */
    boolean areBoth() {
        return missing.isEmpty();
    }

    /** Who can see the page, as it stands. */
    String words() {
        return switch (missing.size()) {
            case 0 -> "Both leaders can see this page";
            case 1 -> "The %s cannot sign in yet".formatted(missing.iterator().next());
            default -> "Neither leader can sign in yet";
        };
    }
}
