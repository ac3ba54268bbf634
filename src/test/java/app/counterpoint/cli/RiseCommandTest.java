package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiseCommandTest {

    private static final String HEADER = "series_id,week_index,count,denominator\n";
    private static final String OUT = "series_id,week_index,alarm,once_in_weeks,expected\n";

    @Test
    void judgesTheWeeksFromZeroOnAndAlarmsOnce() throws IOException {
        var output = run(series("a", -10, 1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 2, 9, 3, 1));
        assertThat(output.err).isEmpty();
        assertThat(output.status).isZero();
        var lines = output.out.lines().toList();
        assertThat(lines.getFirst() + "\n").isEqualTo(OUT);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).startsWith("a,0,0,");
        assertThat(lines.get(2)).startsWith("a,1,1,");
        assertThat(lines.get(3)).startsWith("a,2,0,");
        assertThat(lines.get(4)).startsWith("a,3,0,");
        assertThat(Double.parseDouble(lines.get(2).split(",", -1)[3])).isGreaterThan(52);
    }

    @Test
    void leavesTheFiguresEmptyWhileLearning() throws IOException {
        assertThat(run(series("a", 0, 1, 1, 1, 1, 1)).out)
                .isEqualTo(OUT + "a,0,0,,\na,1,0,,\na,2,0,,\na,3,0,,\na,4,0,,\n");
    }

    @Test
    void takesColumnsInAnyOrderAndIgnoresOthers() throws IOException {
        var plain = run(series("a", -6, 1, 0, 2, 1, 0, 1, 4));
        var shuffled = new StringBuilder("\uFEFFtruth,Count,denominator,week_index,series_id\r\n");
        var counts = new int[] {1, 0, 2, 1, 0, 1, 4};
        for (var i = 0; i < counts.length; i++) {
            shuffled.append("1,").append(counts[i]).append(",,").append(i - 6).append(",a\r\n");
        }
        assertThat(run(shuffled.toString())).isEqualTo(plain);
    }

    @Test
    void takesRowsInAnyOrder() throws IOException {
        var rows = new ArrayList<String>();
        for (var series : List.of("a", "b", "c")) {
            rows.addAll(series(series, -8, 1, 0, 2, 1, 0, 1, 4, 2, 3, 5, 1)
                    .lines()
                    .skip(1)
                    .toList());
        }
        var orderly = run(HEADER + String.join("\n", rows));
        Collections.shuffle(rows, new Random(5));
        var shuffled = run(HEADER + String.join("\n", rows));
        assertThat(shuffled.status).isZero();
        assertThat(shuffled.out.lines().sorted())
                .containsExactlyElementsOf(orderly.out.lines().sorted().toList());
    }

    @Test
    void judgesTheShareWhereThereIsADenominator() throws IOException {
        var busy = new StringBuilder(HEADER);
        var rising = new StringBuilder(HEADER);
        for (var week = -12; week <= 2; week++) {
            var later = week >= 0;
            busy.append("a,%d,%d,%d\n".formatted(week, later ? 6 : 2, later ? 30 : 10));
            rising.append("a,%d,%d,%d\n".formatted(week, later ? 6 : 2, 10));
        }
        assertThat(alarms(run(busy.toString()))).isEmpty();
        assertThat(alarms(run(rising.toString()))).isNotEmpty();
    }

    @Test
    void aRarerSettingAlarmsLessOften() throws IOException {
        var input = series("a", -10, 1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 2, 6, 5, 1);
        assertThat(alarms(run(input, "-"))).hasSize(1);
        assertThat(alarms(run(input, "--open-at", "50000", "-"))).isEmpty();
        assertThat(alarms(run(input, "--open-at=50000"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,0,-1, | line 2: a count must not be negative but was -1",
                "a,0,x, | line 2: count must be a whole number but is 'x'",
                "a,0,1.5, | line 2: count must be a whole number but is '1.5'",
                "a,0,, | line 2: count must be a whole number but is ''",
                "a,zero,1, | line 2: week_index must be a whole number but is 'zero'",
                "a,0,99999999999, | line 2: count must be a whole number but is '99999999999'",
                "a,0,5,4 | line 2: 5 of 4 is more than all of them",
                "a,0,5,four | line 2: denominator must be a whole number but is 'four'",
                ",0,5, | line 2: series_id is empty",
                "a | line 2: count must be a whole number but is ''",
            })
    void refusesWhatItCannotReadByLineAndWritesNothing(String row, String reason) throws IOException {
        assertThat(run(HEADER + row + "\nb,0,1,\n"))
                .isEqualTo(new Output(2, "", "counterpoint rise: " + reason + System.lineSeparator()));
    }

    @Test
    void refusesAWeekThatComesTwice() throws IOException {
        assertThat(run(HEADER + "a,0,1,\na,0,1,\n").err).contains("line 3: series a has week 0 twice");
        assertThat(run(HEADER + "a,0,1,\nb,0,1,\na,0,1,\n").err).contains("line 4: series a has week 0 twice");
    }

    @Test
    void refusesADenominatorThatComesAndGoes() throws IOException {
        assertThat(run(HEADER + "a,0,1,2\na,1,1,\n").err)
                .contains("line 3: series a has a denominator in some weeks and none in others");
    }

    @Test
    void namesTwentyRefusedLinesAndCountsTheRest() throws IOException {
        var output = run(HEADER + "a,0,x,\n".repeat(50));
        assertThat(output.err.lines()).hasSize(21).last().asString().endsWith("and 30 lines more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a,b,c\n1,2,3\n", "series_id,week_index,count\n\"a,0,1\n"})
    void refusesWhatIsNoSuchTable(String input) throws IOException {
        var output = run(input);
        assertThat(output.status).isEqualTo(2);
        assertThat(output.out).isEmpty();
        assertThat(output.err).startsWith("counterpoint rise: line ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--open-at", "--open-at soon", "--open-at=0", "--open-at NaN", "--loud", "a.csv b.csv"})
    void refusesArgumentsThatMakeNoSense(String arguments) throws IOException {
        var output = run(HEADER, arguments.split(" "));
        assertThat(output.status).isEqualTo(2);
        assertThat(output.err).contains("usage: rise [FILE|-] [--open-at WEEKS]");
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        var input = series("\"x, y\"", -6, 1, 0, 2, 1, 0, 1, 4);
        var file = Files.writeString(folder.resolve("weeks.csv"), input);
        assertThat(run("", file.toString()))
                .isEqualTo(run(input))
                .extracting(Output::status)
                .isEqualTo(0);
        assertThat(run("", folder.resolve("none.csv").toString()).err).contains("there is no file");
    }

    private static Stream<String> alarms(Output output) {
        assertThat(output.status).as(output.err).isZero();
        return output.out.lines().skip(1).filter(line -> line.split(",", -1)[2].equals("1"));
    }

    private static String series(String id, int first, int... counts) {
        var csv = new StringBuilder(HEADER);
        for (var i = 0; i < counts.length; i++) {
            csv.append(id)
                    .append(',')
                    .append(first + i)
                    .append(',')
                    .append(counts[i])
                    .append(",\n");
        }
        return csv.toString();
    }

    private static Output run(String input, String... args) throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var status = new RiseCommand().run(Arrays.asList(args), in, print(out), print(err));
        return new Output(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private record Output(int status, String out, String err) {}
}
