package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not change a score hardly does, and what must not raise it hardly raises it; the tolerances are points of 100. */
class RobustnessTest {
    private static final String PRECISE = "The auth migration needs two engineers for three weeks";
    private static final String VAGUE = "This is too risky and we don't have the bandwidth";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", to be honest",
                ", at the end of the day",
                ", you know, all things considered",
                ", as everyone knows",
                ", and so on and so forth",
                ", if you ask me",
                ", going forward",
                ", basically",
                ", really, really, really",
                ", which is very important for all of us",
            })
    void anEmptyClauseRaisesNothing(String clause) {
        assertThat(Scores.score(PRECISE + clause)).isLessThanOrEqualTo(Scores.score(PRECISE) + 1);
        assertThat(Scores.score(VAGUE + clause)).isLessThanOrEqualTo(Scores.score(VAGUE) + 1.5);
    }

    @Test
    void sayingItTwiceRaisesNothing() {
        assertThat(Scores.score(VAGUE + ". " + VAGUE + ".")).isLessThanOrEqualTo(Scores.score(VAGUE) + 1);
        assertThat(Scores.score(VAGUE + " risky risky risky")).isLessThanOrEqualTo(Scores.score(VAGUE) + 1.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this is too risky",
                "customers need this",
                "engineering does not have the capacity for our priorities",
                "we should focus more on quality and growth this year",
                "the vision needs way more focus on customers",
            })
    void shoutingAndTitleCaseRaiseNothing(String vague) {
        double score = Scores.score(vague);
        assertThat(Scores.score(vague.toUpperCase(Locale.ROOT))).isLessThanOrEqualTo(score + 0.5);
        assertThat(Scores.score(CrowdTraining.titleCase(vague))).isLessThanOrEqualTo(score + 0.5);
        assertThat(Scores.score(vague + "!!!")).isLessThanOrEqualTo(score + 0.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        we are at capacity                   | we are at 110% capacity
        we need this                         | we need this 24/7
        this has to be better                | this has to be 10x better
        quality is a goal                    | quality is our #1 goal
        we talked about priorities           | in 2023 we talked about priorities
        we have the same discussion          | in Q1, Q2, Q3 and Q4 we have the same discussion
        """)
    void idleFiguresAndDecorationRaiseLittle(String plain, String decorated) {
        assertThat(Scores.score(decorated)).isLessThanOrEqualTo(Math.max(25, Scores.score(plain) + 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We should be strategic",
                "We need a plan",
            })
    void buzzwordsBuyNextToNothing(String vague) {
        assertThat(Scores.score(vague + " with holistic, scalable, customer-centric synergy"))
                .isLessThanOrEqualTo(Scores.score(vague) + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The auth migration needs two engineers for three weeks.",
                "Dropping CSV export would cost us the six accounts on the Starter plan.",
                "Login p99 went from 240 ms to 1.8 s after the tenant middleware change.",
                "Teachers print the seating chart, so landscape layout matters more than colors.",
            })
    void lowerCaseHardlyLowers(String precise) {
        assertThat(Scores.score(precise.toLowerCase(Locale.ROOT))).isGreaterThan(Scores.score(precise) - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The auth migration needs two engineers for three weeks | Teh auth migration neds two engineers for three weeks
        session cookies expire before the upload finishes      | session cookies expier befor the upload finishes
        the export job skips rows with emoji in the name       | the export job skips rows wiht emoji in the naem
        two drivers can accept the same order at once          | two drivers can acecpt teh same order at once
        """)
    void typingErrorsHardlyLower(String right, String wrong) {
        assertThat(Scores.score(wrong)).isGreaterThan(Scores.score(right) - 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The export job needs two weeks and one engineer  | Export job is needing two weeks and one engineer
        We must drop the invite link before the audit    | We must to drop invite link before audit
        """)
    void nonNativePhrasingHardlyChangesAScore(String one, String other) {
        assertThat(Scores.score(one)).isCloseTo(Scores.score(other), org.assertj.core.api.Assertions.within(3.0));
    }
}
