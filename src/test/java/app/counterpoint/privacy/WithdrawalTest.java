package app.counterpoint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.alert.Alerts;
import app.counterpoint.checkup.Checkups;
import app.counterpoint.decision.DecisionExport;
import app.counterpoint.exchange.Statement;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.Accounts;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.core.context.SecurityContextHolder;

/** One leader withdraws: with one click on one page, and from then on no number made from wording is anywhere. */
@WholeApp
class WithdrawalTest extends SpringBrowserlessTest {

    /** Every statement has this score, which nothing else is likely to have but a line of the access log. */
    private static final double SCORE = 87.4;

    private static final Pattern FROM_WORDING = Pattern.compile("(?<![\\w.-])87([.,]\\d+)?(?![\\w-]| \\|| %)");

    @Autowired
    private Pair pair;

    @Autowired
    private Relationships relationships;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Checkups checkups;

    @Autowired
    private Alerts alerts;

    @Autowired
    private DecisionExport decisions;

    @Autowired
    private MongoOperations mongo;

    @Autowired
    private MeterRegistry metrics;

    private RelationshipId id = RelationshipId.random();

    @BeforeEach
    void aPairWhoseWordingIsScored() {
        relationships.all().forEach(earlier -> relationships.remove(earlier.id()));
        accounts.all().forEach(account -> accounts.remove(account.id()));
        id = pair.begin().id();
        mongo.updateMulti(
                Query.query(Criteria.where("relationship").is(id)), new Update().set("score", SCORE), Statement.class);
        checkups.rebuild(id);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void oneClickOnThePageTakesEveryNumberMadeFromWordingAway() {
        signIn(Seat.CTO);
        assertThat(read("")).anyMatch(WithdrawalTest::isFromWording);
        assertThat(read("precision")).anyMatch(WithdrawalTest::isFromWording);
        assertThat(madeForLetters()).matches(WithdrawalTest::isFromWording).doesNotContain("quokka");
        assertThat(precisionSeries()).isNotEmpty();

        withdraw();

        for (var seat : Seat.values()) {
            signIn(seat);
            for (var page : Pages.ofARelationship()) {
                assertThat(read(page)).as(page + " for the " + seat).noneMatch(WithdrawalTest::isFromWording);
            }
        }
        assertThat(madeForLetters()).doesNotMatch(WithdrawalTest::isFromWording);
        assertThat(new String(decisions.sheet(relationships.get(id)), StandardCharsets.UTF_8))
                .contains("Question 1")
                .doesNotContain("87");
        assertThat(precisionSeries()).isEmpty();
    }

    @Test
    void theCptoReadsOnlyThatItIsPausedAndNeverWhoWithdrew() {
        var afterTheOne = toldTheCptoAfterWithdrawalOf(Seat.CTO);
        var afterTheOther = toldTheCptoAfterWithdrawalOf(Seat.CPO);

        assertThat(afterTheOne).anyMatch(line -> line.contains("Paused"));
        assertThat(afterTheOne).anyMatch(line -> line.contains("leader | agreed or withdrew"));
        assertThat(afterTheOther).isEqualTo(afterTheOne);
    }

    /** All pages; without numbers of lines, times of the day, and what tells the two pairs apart. */
    private List<String> toldTheCptoAfterWithdrawalOf(Seat leader) {
        aPairWhoseWordingIsScored();
        signIn(leader);
        read("");
        read("statements");
        withdraw();
        read("");
        signIn(Seat.CPTO);
        var told = new ArrayList<String>();
        for (var page : Pages.ofARelationship()) {
            read(page).stream()
                    .map(line -> line.replaceAll("\\d+ \\| [-0-9]+ [0-9:]+", "").replaceAll("\\d+ lines", "lines"))
                    .map(line -> line.replace(id.value(), "the pair"))
                    .forEach(told::add);
        }
        return told;
    }

    private void withdraw() {
        read("agreement");
        find(Button.class).withText("Withdraw").single().click();
    }

    private void signIn(Seat seat) {
        SecurityContextHolder.getContext().setAuthentication(pair.signIn(id, seat));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private static List<String> read(String page) {
        UI.getCurrent().navigate(page);
        roundTrip();
        return Reading.ofThePage();
    }

    /** Of what the digest and the letters about alerts are made. */
    private String madeForLetters() {
        return checkups.monday(id) + " " + alerts.open(id);
    }

    private List<String> precisionSeries() {
        return metrics.getMeters().stream()
                .map(meter -> meter.getId().getName())
                .filter(name -> name.startsWith("counterpoint.precision"))
                .toList();
    }

    private static boolean isFromWording(String line) {
        return FROM_WORDING.matcher(line).find();
    }
}
