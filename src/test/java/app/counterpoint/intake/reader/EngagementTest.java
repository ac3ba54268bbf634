package app.counterpoint.intake.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Reactions, raised hands, cameras and whatever else a meeting program counts as engagement are never read. */
class EngagementTest {

    private static final Path REPORT =
            Samples.FOLDER.resolve("teams-attendance/engagement-columns-and-fourth-block.csv");

    @Test
    void aReportSaysTheSameWhateverItsEngagementSays() throws IOException {
        var report = Files.readString(REPORT, StandardCharsets.UTF_16);
        var busier = report.replaceAll("\\bLike\\b", "Heart").replace("\t4\t12m\t9", "\t40\t1m\t90");
        var without = report.substring(0, report.indexOf("4. Engagement"));

        assertThat(busier).isNotEqualTo(report);
        assertThat(told(busier)).isEqualTo(told(report)).isEqualTo(told(without));
        assertThat(told(report)).contains("presence={CPO=").doesNotContainIgnoringCase("like", "hand", "react");
    }

    private static String told(String report) throws IOException {
        var source = Source.of("report.csv", report.getBytes(StandardCharsets.UTF_16));
        return Samples.told(Samples.read(source, Recognition.of(source), Samples.context()));
    }
}
