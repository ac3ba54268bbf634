package app.counterpoint.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.intake.Findings;
import app.counterpoint.intake.Layout;
import app.counterpoint.intake.Preview;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.attendance.AttendanceReader;
import app.counterpoint.intake.reader.text.DateOrder;
import app.counterpoint.intake.reader.text.LocalMoments;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.ui.Chart;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = Chart.class) // the step is put on the page by hand
class QuestionsStepTest extends BrowserlessTest {

    private final Map<String, String> answers = new HashMap<>();

    @Test
    void bothReadingsOfADateAreWrittenForPeople() {
        ask(DateOrder.question(Objects.requireNonNull(LocalMoments.parse("3/4/25, 9:00:00"))));

        RadioButtonGroup<Question.Choice> choices = find(RadioButtonGroup.class).single();

        assertThat(choices.getListDataView().getItems().map(choices.getItemLabelGenerator()))
                .containsExactly("Thursday, 3 April 2025, 09:00", "Tuesday, 4 March 2025, 09:00");
    }

    @Test
    void theDayOfAReportWithTimesAloneIsPickedAndHandedBackAsProgramsWriteIt() {
        ask(new Question(AttendanceReader.DAY, "On which day was the meeting?", List.of()));

        find(DatePicker.class).single().setValue(LocalDate.parse("2025-03-17"));

        assertThat(answers).containsExactly(Map.entry(AttendanceReader.DAY, "2025-03-17"));
    }

    private void ask(Question question) {
        Preview preview = new Preview(
                "import",
                RelationshipId.random(),
                Format.MEET_ATTENDANCE,
                "hash",
                List.of(),
                List.of(),
                List.of(question),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Layout.NONE,
                List.of(),
                new Findings.Nothing());
        UI.getCurrent().add(new QuestionsStep(preview, answers::putAll));
    }
}
