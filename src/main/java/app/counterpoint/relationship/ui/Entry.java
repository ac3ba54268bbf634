package app.counterpoint.relationship.ui;

import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.SeatHolder;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.Invitations;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Moments;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How the holder of a seat comes in: an account, a link, or not yet. */
@Component
class Entry {

    private final Accounts accounts;
    private final Invitations invitations;

    Entry(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    String words(Relationship relationship, Seat seat) {
        if (hasAccount(relationship, seat)) {
            return "Has an account.";
        }
        return invitations
                .pending(relationship.id(), seat)
                .map(open -> "Has a link that works until " + Moments.date(open.expires(), relationship.zone()) + ".")
                .orElse("Cannot sign in yet.");
    }

    /** Whether somebody signs in for the seat; a link would bring in a second one. */
    boolean hasAccount(Relationship relationship, Seat seat) {
        return accounts.of(relationship.id()).stream()
                .anyMatch(account -> account.seatIn(relationship.id()).equals(Optional.of(seat)));
    }

    String link(Relationship relationship, Seat seat, SeatHolder holder) {
        var secret = invitations.invite(
                relationship.id(),
                seat,
                holder.displayName(),
                Aliases.email(holder.aliases()).orElse(""));
        return address("/invite/" + secret);
    }

    /** The address as the browser sees this server. */
    private static String address(String path) {
        var request = VaadinServletRequest.getCurrent();
        return request == null
                ? path
                : ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .path(path)
                        .toUriString();
    }
}
