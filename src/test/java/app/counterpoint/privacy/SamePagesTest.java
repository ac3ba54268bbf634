package app.counterpoint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.Accounts;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the CPTO sees of the relationship, both leaders see: every page, all numbers and all words, at the same moment. */
@WholeApp
class SamePagesTest extends SpringBrowserlessTest {

    /** What is offered to the CPTO alone, page by page: ways to answer or to set something, never something to see. */
    private static final Map<String, List<String>> OFFERED = Map.of(
            "",
            List.of("Done", "Not now", "Not relevant"),
            "agreement",
            List.of(
                    "(aria-label: )?Change the terms.*",
                    "label: (Read from|Transcripts of .*|Exports of .*|Statements that .*|Days that text is kept .*)",
                    "value: .*",
                    "checked: .*",
                    "Any change asks both leaders again; .*"),
            "alerts",
            List.of(
                    "(label: )?(Service|Slack or Mattermost|Microsoft Teams|Address of the incoming webhook|Add)",
                    "value: [12]"),
            "erase",
            List.of("See what would go of the (CTO|CPO)"),
            "import",
            List.of("label: Label for: .*", "Make a secret"),
            "people",
            List.of(
                    "Correct|New holder|Make a token|Keep",
                    "(aria-label: )?Name and time zone",
                    "label: (What you call this relationship|Time zone)",
                    "value: .*",
                    "placeholder: What it is for"),
            "retention",
            List.of("value: \\d+", "Keep", "fixed"));

    /** What a page says to each about themself, and what the look itself adds. */
    private static final Map<String, List<String>> OWN = Map.of(
            "forums",
            List.of(
                    "In the last 12 weeks (you met them|the CPTO met the two) together \\d times and separately 0 times\\."),
            "agreement",
            List.of("You have agreed since .*", "Withdraw", "Both leaders agree to the terms below\\."),
            "access",
            List.of("Checked just now: .*", "\\d+ \\| [-0-9: ]+ \\| (C[PTO]+|leader) \\| opened a page \\| /.*"),
            "privacy",
            List.of("All that is stored about you as the C[PTO]+: .*"));

    @Autowired
    private Pair pair;

    @Autowired
    private Relationships relationships;

    @Autowired
    private Accounts accounts;

    private RelationshipId id = RelationshipId.random();

    @BeforeEach
    void aPair() {
        relationships.all().forEach(earlier -> relationships.remove(earlier.id()));
        accounts.all().forEach(account -> accounts.remove(account.id()));
        id = pair.begin().id();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    static List<String> pages() {
        return Pages.ofARelationship();
    }

    @Test
    void everyPageTellsTheThreeTheSame() {
        var cpto = tour(Seat.CPTO);
        var cto = tour(Seat.CTO);
        var cpo = tour(Seat.CPO);

        assertThat(pages())
                .as("every exception belongs to a page")
                .containsAll(OFFERED.keySet())
                .containsAll(OWN.keySet());
        for (var page : pages()) {
            var offered = OFFERED.getOrDefault(page, List.of());
            var own = OWN.getOrDefault(page, List.of());
            assertThat(cto.get(page)).as("\"%s\" says something", page).hasSizeGreaterThan(3);
            assertThat(without(own, cpo.get(page)))
                    .as("the CPO reads on \"%s\" what the CTO reads", page)
                    .isEqualTo(without(own, cto.get(page)));
            assertThat(without(own, without(offered, cpto.get(page))))
                    .as("the CPTO reads on \"%s\" what the leaders read", page)
                    .isEqualTo(without(own, without(offered, cto.get(page))));
        }
    }

    private static List<String> without(List<String> patterns, @Nullable List<String> lines) {
        return Objects.requireNonNull(lines).stream()
                .filter(line -> patterns.stream().noneMatch(line::matches))
                .toList();
    }

    private Map<String, List<String>> tour(Seat seat) {
        SecurityContextHolder.getContext().setAuthentication(pair.signIn(id, seat));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        return pages().stream().collect(Collectors.toMap(page -> page, SamePagesTest::read));
    }

    private static List<String> read(String page) {
        UI.getCurrent().navigate(page);
        roundTrip();
        return Reading.ofThePage();
    }
}
