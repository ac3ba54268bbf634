package app.counterpoint.checkup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.checkup.MondayReport;
import app.counterpoint.checkup.SampleReports;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.shared.Seat;
import app.counterpoint.shared.ui.Chart;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the CPTO sees of the relationship, both leaders see: the same numbers at the same moment. */
@ViewPackages(classes = Chart.class)
class SymmetryTest extends BrowserlessTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,–]\\d+)*");

    /** The only places on the pages of the relationship that ask where the reader sits, and what they decide by it. */
    private static final Map<String, String> ASK = Map.of(
            "MondayView", "whether the buttons that answer the suggestion are offered",
            "Looks", "whose statements can be contested",
            "AlertDesk", "which seat is written beside what was done with an alert",
            "LetterDesk", "who may add a room");

    static List<MondayReport> reports() {
        return List.of(SampleReports.lively(), SampleReports.empty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void mondayShowsTheThreeTheSameNumbersInTheSameWords(MondayReport report) {
        var seen = new TreeMap<Seat, String>();
        for (var seat : Seat.values()) {
            UI.getCurrent().removeAll();
            UI.getCurrent()
                    .add(new MondayPage(
                            report,
                            new Viewing(seat == Seat.CPTO, "Both leaders can see this page", List.of(), "2026.11"),
                            _ -> {},
                            _ -> {}));
            seen.put(seat, UI.getCurrent().getElement().getTextRecursively());
        }

        assertThat(seen.get(Seat.CPO)).isEqualTo(seen.get(Seat.CTO));
        assertThat(numbers(seen.getOrDefault(Seat.CPTO, ""))).isEqualTo(numbers(seen.getOrDefault(Seat.CTO, "")));
        for (var tile : List.of(report.forums(), report.escalations(), report.precision())) {
            assertThat(seen.values()).allSatisfy(text -> assertThat(text).contains(tile.period(), tile.freshness()));
        }
        assertThat(seen.values()).allSatisfy(text -> assertThat(text).doesNotContain("came to you", "taken by you"));
    }

    @Test
    void noPageOfTheRelationshipAsksWhoReadsItButForWhatTheyMayDo() {
        var asking = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "app.counterpoint.checkup", "app.counterpoint.decision", "app.counterpoint.alert")
                        .stream()
                        .filter(SymmetryTest::asksForTheSeat)
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());

        assertThat(asking).isEqualTo(ASK.keySet());
    }

    private static boolean asksForTheSeat(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(CurrentRelationship.class)
                        && call.getName().equals("seat"));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).toList();
    }
}
