package app.counterpoint.checkup;

import static app.counterpoint.checkup.Weeks.LAST;
import static app.counterpoint.checkup.Weeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the weeks bring, the words stay words: no accusation, no adjective about a person, nothing unsaid by a hole in a sentence. */
class ReportWordsTest {

    private static final Pattern ACCUSING = Pattern.compile(
            "(?i)\\b(bad|poor|fail\\w*|blame\\w*|fault|weak\\w*|defensive|toxic|wrong|worse|worst|better|best|guilty|stubborn|lazy|should"
                    + " have)\\b");

    @Test
    void inFourHundredHistoriesEverySentenceIsFitToBeReadAloud() {
        Set<State> seen = new HashSet<>();
        for (long seed = 0; seed < 400; seed++) {
            var report = report(new Random(seed));
            seen.add(report.state().state());
            assertThat(sentences(report)).as("seed %d", seed).allSatisfy(sentence -> {
                assertThat(sentence).doesNotContain("null", "NaN", "!", "  ", "..", ";;", "%d", "%s");
                assertThat(ACCUSING.matcher(sentence).find()).as(sentence).isFalse();
            });
            assertThat(report.headline()).matches("\\p{Lu}.*[^.]\\.").hasSizeLessThan(220);
            assertThat(report.changes()).hasSizeLessThanOrEqualTo(MondayReport.MOST_CHANGES);
            assertThat(report.chain().sharedMinutes()).hasSize(MondayReport.WEEKS);
        }
        assertThat(seen).contains(State.values());
    }

    private static Stream<String> sentences(MondayReport r) {
        return Stream.concat(
                Stream.of(
                        r.headline(),
                        r.state().rule(),
                        r.forums().spoken(),
                        r.escalations().spoken(),
                        r.precision().spoken(),
                        r.chain().summary(),
                        r.move().suggestion(),
                        r.move().why(),
                        r.move().source()),
                r.changes().stream().map(Change::words));
    }

    /** A relationship that goes on in one way for a while and then in another, with gaps. */
    private static MondayReport report(Random random) {
        var weeks = new ArrayList<WeekRollup>();
        int known = random.nextInt(40);
        boolean[] turn = {random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean()};
        for (int ago = -1; ago < known; ago++) {
            boolean late = ago < 4;
            var week = Weeks.of(LAST.plus(-ago));
            if (random.nextInt(12) != 0) {
                boolean falls = late && turn[0];
                week = week.forums(
                                falls ? 0 : 2, falls ? 2 : random.nextInt(2), falls ? 0.0 : 90.0 + random.nextInt(40))
                        .briefing(late && turn[1] ? 90.0 : 30.0);
            }
            if (known % 3 != 0) {
                week = week.decided(late && turn[2] ? 0 : 1, late && turn[3] ? 2 : 0, 0, 0);
            }
            if (random.nextInt(6) != 0) {
                week = late && turn[2] ? week.exchanges() : week.exchanges(40 + random.nextInt(30), 60);
            }
            weeks.add(week.rollup());
        }
        return MondayReport.of(new MondayFacts(
                ZoneId.of("Europe/Berlin"),
                MONDAY,
                weeks,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                random.nextInt(3) != 0,
                List.of()));
    }
}
