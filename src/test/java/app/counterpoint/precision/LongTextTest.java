package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long or hostile text costs in proportion to its length: sixteen times the text, less than fifty times the work. */
class LongTextTest {
    private static final int SHORT = 6_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the retry queue drops 4% of the orders, ",
                "in May 2 we talked about 4% for 3 weeks at the end of the day ",
                "this is too risky and maybe it is complex ",
                "<",
                "a-",
                "'s ",
                "\u202e\u0301\ud83d\ude00",
                "\ud800",
                "1.",
                "http://",
                "(((",
                "not not not ",
                "Anna Bob ",
            })
    void theCostGrowsWithTheLength(String piece) {
        String text = piece.repeat(SHORT / piece.length());
        String longer = text.repeat(16);
        PrecisionScorer.english().score(longer);
        long few = Long.MAX_VALUE;
        long many = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            few = Math.min(few, cost(text));
            many = Math.min(many, cost(longer));
        }
        assertThat(many).isLessThan(50 * Math.max(few, 200_000));
    }

    /** Nanoseconds of this thread's own processor time. */
    private static long cost(String text) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        PrecisionScorer.english().score(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }
}
