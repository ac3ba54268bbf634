package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiseSentenceTest {

    @Test
    void saysWhatAgainstWhatAndHowOftenChanceDoesIt() {
        assertThat(sentence(61.4, 3, 9, null, 3.12, false))
                .isEqualTo("9 escalations in the last 3 weeks against 3.1 expected;"
                        + " by chance a run like this starts about once in 60 weeks.");
    }

    @Test
    void saysWhenTheWeekIsNotOver() {
        assertThat(sentence(19.4, 1, 1, null, 0.04, true))
                .isEqualTo("1 escalation this week so far against fewer than 0.1 expected;"
                        + " by chance a run like this starts about once in 19 weeks.");
        assertThat(sentence(130, 2, 47, null, 21.5, true))
                .startsWith("47 escalations in the last 2 weeks, this one so far included, against 22 expected;");
    }

    @Test
    void doesNotSpeakOfChanceWhereThereIsNoMoreThanExpected() {
        assertThat(sentence(6.6, 1, 0, null, 0.11, false))
                .isEqualTo("0 escalations in the last week against 0.1 expected, so no more than usual.");
    }

    @Test
    void namesTheDenominatorOfAShare() {
        assertThat(sentence(80, 2, 6, 14, 2.04, false))
                .startsWith("6 of 14 decisions escalated in the last 2 weeks against 2.0");
        assertThat(judged(80, 1, 3, 4, 1, false).sentence(Subject.MISSED_SESSIONS))
                .startsWith("3 of 4 planned sessions missed in the last week against 1.0 expected");
    }

    @ParameterizedTest
    @CsvSource({
        "1,by chance a run like this starts every week or two",
        "2.6,by chance a run like this starts about once in 3 weeks",
        "519,by chance a run like this starts about once in 500 weeks",
        "520,by chance a run like this starts less than once in 10 years",
        "1000000,by chance a run like this starts less than once in 10 years"
    })
    void isCappedAtBothEnds(double onceInWeeks, String said) {
        assertThat(RiseSentence.byChance(onceInWeeks)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"7.4,7", "19.4,19", "22.4,20", "22.6,25", "59,60", "64,60", "66,70", "196,200", "224,200", "226,250"})
    void hasNoMoreDigitsThanItKnows(double weeks, int said) {
        assertThat(RiseSentence.rounded(weeks)).isEqualTo(said);
    }

    private static String sentence(
            double once, int weeks, int observed, @Nullable Integer of, double expected, boolean running) {
        return judged(once, weeks, observed, of, expected, running).sentence(Subject.ESCALATIONS);
    }

    private static Judged judged(
            double once, int weeks, int observed, @Nullable Integer of, double expected, boolean running) {
        return new Judged(once, weeks, observed, of, expected, expected / weeks, running);
    }
}
