package app.counterpoint.rise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    @Test
    void countsTheOnsetWeekAsTheFirst() {
        var score = score("..111", "...1.");
        assertThat(score.rises()).isEqualTo(1);
        assertThat(score.detectedWithin(1)).isZero();
        assertThat(score.detectedWithin(2)).isEqualTo(1);
        assertThat(score.falseAlarmsPerYear()).isZero();
    }

    @Test
    void anAlarmBeforeTheOnsetIsFalseAndDetectsNothing() {
        var score = score("..11", ".1..");
        assertThat(score.detectedWithin(8)).isZero();
        assertThat(score.falseAlarmsPerYear()).isEqualTo(52 / 2.0);
    }

    @Test
    void fourWeeksAfterARiseAreNotJudged() {
        assertThat(score("11......", "..1111..").falseAlarmsPerYear()).isZero();
        assertThat(score("11......", "......11").falseAlarmsPerYear()).isEqualTo(52.0);
    }

    @Test
    void countsEveryRunOfAClaimOnce() {
        var claims = new double[] {1, 30, 40, 1, 14, 200, 1, 1, Double.NaN, 13};
        var score = new Score();
        score.add(series("..........", 0), new boolean[10], claims);
        assertThat(score.claims()).containsExactly(13 * 3 / 10.0, 26 * 2 / 10.0, 52 / 10.0, 104 / 10.0);
    }

    @Test
    void doesNotJudgeTheHistory() {
        var score = new Score();
        score.add(series("......", -4), new boolean[] {true, true, true, true, false, true}, new double[0]);
        assertThat(score.falseAlarmsPerYear()).isEqualTo(26);
    }

    /** Where the data, their scoring program and Python are at hand: the same figures from both. */
    @Test
    void agreesWithTheProgramBesideTheData(@TempDir Path folder) throws Exception {
        var data = LabelledFolder.find(null);
        assumeThat(data).isPresent();
        var detector = new RiseBench.Detector();
        var score = new Score();
        var csv = new StringBuilder("series_id,week_index,alarm,once_in_weeks\n");
        for (var series : LabelledFolder.read(data.get()).subList(0, 1500)) {
            if (series.is("group", "main")) {
                var once = detector.figures(series);
                var alarms = detector.alarms().at(52, once, 0);
                score.add(series, alarms, once);
                for (var week = -series.first(); week < once.length; week++) {
                    csv.append("%s,%d,%d,%s%n"
                            .formatted(series.id(), week + series.first(), alarms[week] ? 1 : 0, once[week]));
                }
            }
        }
        var printed = python(data.get(), folder, csv.toString());
        assertThat(number(printed, "pod4")).isNotNaN();
        assertThat(number(printed, "false_alarms") / number(printed, "control_years"))
                .isEqualTo(score.falseAlarmsPerYear(), within(5e-4));
        assertThat(number(printed, "pod2")).isEqualTo(score.detectedWithin(2), within(5e-5));
        assertThat(number(printed, "pod4")).isEqualTo(score.detectedWithin(4), within(5e-5));
        assertThat(number(printed, "pod8")).isEqualTo(score.detectedWithin(8), within(5e-5));
        assertThat(number(printed, "52")).isEqualTo(score.claims()[2], within(5e-4));
    }

    private static String python(Path data, Path folder, String alarms) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("alarms.csv"), alarms);
        var printed = folder.resolve("score.json");
        var few = folder.resolve("few.csv");
        var ids = alarms.lines().map(line -> line.split(",")[0]).collect(Collectors.toSet());
        try (var lines = Files.lines(data.resolve("dev.csv"))) {
            Files.write(
                    few, lines.filter(line -> ids.contains(line.split(",")[0])).toList());
        }
        var process = new ProcessBuilder(
                        "python3", data.resolve("score.py").toString(), few.toString(), file.toString(), "--json")
                .redirectOutput(printed.toFile())
                .redirectErrorStream(true)
                .start();
        assumeThat(process.waitFor()).isZero();
        return Files.readString(printed);
    }

    private static double number(String json, String name) {
        var matcher = Pattern.compile("\"%s\": ([0-9.]+)".formatted(name)).matcher(json);
        assertThat(matcher.find()).as("%s in %s", name, json).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private static Score score(String rising, String alarms) {
        var score = new Score();
        var raised = new boolean[alarms.length()];
        for (var week = 0; week < raised.length; week++) {
            raised[week] = alarms.charAt(week) == '1';
        }
        score.add(series(rising, 0), raised, new double[0]);
        return score;
    }

    private static LabelledSeries series(String rising, int first) {
        var truth = new boolean[rising.length()];
        for (var week = 0; week < truth.length; week++) {
            truth[week] = rising.charAt(week) == '1';
        }
        return new LabelledSeries("S1", first, new int[truth.length], null, truth, Map.of());
    }
}
