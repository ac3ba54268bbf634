package app.counterpoint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.Accounts;
import app.counterpoint.shared.Seat;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What somebody sees who has left a seat. */
@WholeApp
class FormerPageTest extends SpringBrowserlessTest {

    @Autowired
    private Pair pair;

    @Autowired
    private Relationships relationships;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void nobodyYet() {
        relationships.all().forEach(earlier -> relationships.remove(earlier.id()));
        accounts.all().forEach(account -> accounts.remove(account.id()));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverLeftASeatTakesOutTheirOwnAndReadsNothingOfTheRelationship() {
        var id = pair.begin().id();
        relationships.handOver(id, Seat.CTO, "Somebody New", Set.of());
        SecurityContextHolder.getContext().setAuthentication(pair.signIn(id, Seat.CTO));
        open();

        assertThat(Reading.ofThePage())
                .anyMatch(line -> line.startsWith("Somebody else has taken your seat."))
                .anyMatch(line -> line.matches("The CTO's seat, until \\d{4}-\\d{2}-\\d{2}"))
                .contains("Download to read (HTML)", "Download for programs (JSON)")
                .noneMatch(line -> line.contains("Somebody New"))
                .noneMatch(line -> line.contains(Pair.name(Seat.CPO)));
    }

    @Test
    void whoeverStillSitsInTheirSeatIsOfferedNothing() {
        var id = pair.begin().id();
        SecurityContextHolder.getContext().setAuthentication(pair.signIn(id, Seat.CPO));
        open();

        assertThat(Reading.ofThePage())
                .contains("You have left no seat.")
                .noneMatch(line -> line.startsWith("Download"));
    }

    private void open() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        UI.getCurrent().navigate("former");
        roundTrip();
    }
}
