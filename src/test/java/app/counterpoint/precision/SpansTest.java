package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is underlined is what a person would underline. */
class SpansTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the mail relay drops long messages                          | mail relay
        the solver copies the matrix three times                    | solver
        our freight forwarders type the container number by hand    | container
        browsers support IndexedDB since March                      | IndexedDB
        the recommendation engine needs GPU nodes                   | recommendation engine
        the docker image is rebuilt on each push                    | docker image
        I can free two people for the session store in June         | session store
        """)
    void aComponentEndsWhereItsVerbBegins(String statement, String component) {
        assertThat(words(statement, SpanKind.COMPONENT)).contains(component);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nurses need the medication list on the ward tablet          | nurses, medication list, ward tablet
        a tenant who reports a broken heater gets no receipt        | tenant, receipt
        screen sharing stops when the call is muted                 | screen sharing
        the phone number step scares new borrowers away             | phone number step, borrowers
        warehouse staff scan each parcel twice                      | warehouse staff, parcel
        we need a read only mode for the api tokens                 | read only mode
        """)
    void aFeatureOrSegmentIsFoundInAnyIndustry(String statement, String features) {
        assertThat(words(statement, SpanKind.FEATURE)).containsAll(List.of(features.split(", ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the export takes nine seconds per invoice                   | nine seconds per invoice
        it brings us maybe nine thousand a year                     | nine thousand a year
        every release needs half a day of regression testing        | half a day
        a third of the tickets are about the export                 | a third
        the firmware opens the wrong door for one order in a hundred | one order in a hundred
        we lose about 30 sign-ups a day on that page                | 30 sign-ups
        the login page makes 48 requests before it shows anything   | 48 requests
        """)
    void aMeasureAShareOrARateIsAQuantity(String statement, String quantity) {
        assertThat(words(statement, SpanKind.COST)).contains(quantity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the auditors want the access log by the end of the fiscal year | the end of the fiscal year
        let us revisit the pricing page in the autumn                  | in the autumn
        the importer must be fixed before the audit                    | before the audit
        hold the migration until the next major                        | next major
        """)
    void aTimeMayBeSaidInWords(String statement, String time) {
        assertThat(words(statement, SpanKind.TIME)).anyMatch(found -> found.endsWith(time));
    }

    @ParameterizedTest
    @CsvSource({
        "the export takes nine seconds per invoice",
        "the vendor gets nine thousand a year for the sms gateway",
        "a second reviewer approves refunds",
        "the auth team is blocked by the certificate renewal",
    })
    void aMeasureARateOrAnAgentDatesNothing(String statement) {
        assertThat(words(statement, SpanKind.TIME)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "two maps on the overview page overwrite their markers",
        "keep two lists of species in the register",
    })
    void aPairOfThingsIsHowSomethingIsBuiltAndNoQuantity(String statement) {
        assertThat(words(statement, SpanKind.COST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We aren't consistent in what we ask for        | consistent
        Somebody should own that                       | should
        """)
    void whereNothingIsNamedTheJudgingWordIsTheClaim(String statement, String claim) {
        assertThat(words(statement, SpanKind.VAGUE)).anyMatch(found -> found.endsWith(claim));
    }

    @Test
    void aQuestionForFactsClaimsNothing() {
        assertThat(words("When will the next one be out?", SpanKind.VAGUE)).isEmpty();
    }

    @Test
    void asSoonAsJoinsTwoClausesAndClaimsNothing() {
        assertThat(words("as soon as the oauth app is revoked the calendar sync stops", SpanKind.VAGUE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Unfortunately the export is late",
        "That'd break the export",
        "GDPR and OKRs are all we talk about",
    })
    void aCapitalThatComesFromThePlaceOrATopicOfBusinessIsNoComponent(String statement) {
        assertThat(words(statement, SpanKind.COMPONENT)).isEmpty();
    }

    private static List<String> words(String statement, SpanKind kind) {
        return Scores.of(statement).spans().stream()
                .filter(span -> span.kind() == kind)
                .map(span -> span.in(statement))
                .toList();
    }
}
