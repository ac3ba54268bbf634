package app.counterpoint.security;

import app.counterpoint.shared.Kept;
import app.counterpoint.shared.Parting;
import app.counterpoint.shared.Person;
import app.counterpoint.shared.PersonalData;
import app.counterpoint.shared.Seat;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Somebody's account, the link that waits for them, the lines of the access log about them, and the tokens that they answer for. */
@Component
class OwnAccount implements PersonalData {

    private final AccountRepository accounts;
    private final AccessEntries entries;
    private final InvitationRepository invitations;
    private final ApiTokens tokens;

    OwnAccount(AccountRepository accounts, AccessEntries entries, InvitationRepository invitations, ApiTokens tokens) {
        this.accounts = accounts;
        this.entries = entries;
        this.invitations = invitations;
        this.tokens = tokens;
    }

    @Override
    public List<Kept> about(Person person) {
        var kept = new ArrayList<Kept>();
        var account = person.account();
        if (account != null) {
            kept.add(new Kept(
                    "Your account",
                    accounts.findById(account).stream().map(OwnAccount::row).toList()));
            kept.add(new Kept(
                    "Lines of the access log about you",
                    entries.findByAccountOrderByNumberAsc(account).stream()
                            .filter(line -> line.relationship() == null
                                    || line.relationship().equals(person.relationship()))
                            .map(line -> Kept.row(
                                    "line", line.number(),
                                    "at", line.at(),
                                    "as", line.role(),
                                    "did", line.action(),
                                    "what", line.what()))
                            .toList()));
        }
        kept.add(new Kept(
                "A link that waits for you",
                invitations.findByRelationship(person.relationship()).stream()
                        .filter(open -> open.seat() == person.seat() && !person.former())
                        .map(open -> Kept.row(
                                "name", open.displayName(), "e-mail", open.email(), "works until", open.expires()))
                        .toList()));
        if (person.seat() == Seat.CPTO) {
            kept.add(new Kept(
                    "Tokens for programs, which you answer for",
                    tokens.of(person.relationship()).stream()
                            .map(token -> Kept.row(
                                    "label", token.label(),
                                    "allows", token.scopes(),
                                    "made", token.created(),
                                    "works until", token.expires(),
                                    "last used", token.lastUsed()))
                            .toList()));
        }
        return kept;
    }

    private static java.util.Map<String, String> row(StoredAccount account) {
        return Kept.row(
                "id", account.id(),
                "e-mail", account.email(),
                "name", account.displayName(),
                "password", account.passwordHash() == null ? "none" : "kept as a hash, which is not shown",
                "seats", account.seats().values(),
                "appearance", account.appearance(),
                "made", account.created());
    }

    /** The log itself is not touched: with the account gone its lines name nobody. */
    @Override
    public List<Parting> partings(Person person) {
        var relationship = person.relationship().value();
        var partings = new ArrayList<Parting>();
        if (person.account() != null) {
            var seat = "seats." + relationship;
            partings.add(new Parting(
                    "seats of the account",
                    "accounts",
                    new Document("_id", person.account())
                            .append(seat, person.seat().name())
                            .toJson(),
                    new Document("$unset", new Document(seat, "").append("chosen", ""))
                            .append("$inc", new Document("generation", 1))
                            .toJson()));
            partings.add(new Parting(
                    "accounts without another seat, with their sessions",
                    "accounts",
                    new Document("_id", person.account())
                            .append("admin", false)
                            .append("seats", new Document())
                            .toJson(),
                    null));
        }
        partings.add(new Parting(
                "links that waited for them",
                "invitations",
                new Document("relationship", relationship)
                        .append("seat", person.seat().name())
                        .append(
                                "expires",
                                new Document(
                                        "$lt",
                                        java.util.Date.from(person.until().plus(Invitation.LIFE))))
                        .toJson(),
                null));
        if (person.seat() == Seat.CPTO) {
            partings.add(new Parting(
                    "tokens for programs",
                    "apiTokens",
                    new Document("relationship", relationship)
                            .append("created", new Document("$lt", java.util.Date.from(person.until())))
                            .toJson(),
                    null));
        }
        return partings;
    }
}
