package app.counterpoint.privacy.ui;

import app.counterpoint.privacy.Disclosures;
import app.counterpoint.security.Account;
import app.counterpoint.security.Accounts;
import app.counterpoint.security.FormerSeat;
import app.counterpoint.security.SignedIn;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** For whoever left a seat: their own data from that time, and nothing else of the relationship. */
@Route("former")
@PageTitle("Your earlier seats · Counterpoint")
@PermitAll
class FormerView extends Div {

    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    FormerView(SignedIn signedIn, Accounts accounts, Disclosures disclosures) {
        addClassName("cp-page");
        signedIn.account().ifPresent(account -> show(account, accounts.former(account.id()), disclosures));
    }

    private void show(Account account, List<FormerSeat> former, Disclosures disclosures) {
        add(new PageHeader(
                "Your earlier seats",
                former.isEmpty()
                        ? "You have left no seat."
                                + (account.seats().isEmpty()
                                        ? " Ask the CPTO for an invitation if you expected to see a relationship."
                                        : "")
                        : "Somebody else has taken your seat. You see nothing of the relationship any more; what is still kept "
                                + "about you is yours to take out."));
        former.forEach(seat -> add(card(account, seat, disclosures)));
    }

    private static Card card(Account account, FormerSeat seat, Disclosures disclosures) {
        return new Card(
                "The " + seat.seat() + "'s seat, until " + DAY.format(seat.until()),
                Words.muted(
                        "Account, statements, meetings, decisions, imports, letters and lines of the access log from"
                                + " your time in it, as long as each is kept."),
                new Downloads(() -> disclosures.of(account, seat)));
    }
}
