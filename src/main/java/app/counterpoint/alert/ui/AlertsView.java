package app.counterpoint.alert.ui;

import app.counterpoint.alert.Signal;
import app.counterpoint.relationship.CurrentRelationship;
import app.counterpoint.security.Roles;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Chart;
import app.counterpoint.shared.ui.EmptyState;
import app.counterpoint.shared.ui.Guarded;
import app.counterpoint.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.RolesAllowed;

/** What was noticed: open alerts, the weeks of each signal, earlier alerts, the setting, and who is told. */
@Route(AlertsView.PAGE)
@PageTitle("Alerts · Counterpoint")
@Menu(title = "Alerts", order = 50)
@RolesAllowed(Roles.SEAT)
@StyleSheet("alerts.css")
class AlertsView extends Div {

    static final String PAGE = "alerts";

    private final transient AlertDesk desk;
    private final transient LetterDesk letters;

    AlertsView(CurrentRelationship current, AlertDesk desk, LetterDesk letters) {
        this.desk = desk;
        this.letters = letters;
        addClassNames("cp-page", "cp-alerts");
        add(
                new PageHeader(
                        "Alerts",
                        "Told once when something rises beyond what chance brings, and again only when it becomes ten times rarer."));
        if (current.exists()) {
            refresh();
        } else {
            add(EmptyState.filledByImport("Alerts", "Decisions and meetings of six weeks are enough to begin with."));
        }
    }

    private void refresh() {
        getChildren().skip(1).toList().forEach(this::remove);
        var open = desk.open();
        if (open.isEmpty()) {
            var calm = new Paragraph("No alert is open.");
            calm.addClassName("cp-muted");
            add(calm);
        }
        open.forEach(alert -> add(new OpenAlert(alert, desk, this::refresh)));
        for (var signal : Signal.values()) {
            add(Guarded.part(signal.title(), () -> weeks(signal)));
        }
        add(Guarded.part("How easily alerts open", () -> new SettingCard(desk, this::refresh)));
        add(Guarded.part("Earlier alerts", () -> new HistoryCard(desk)));
        add(Guarded.part("Who is told", () -> new LettersCard(letters)));
    }

    private Component weeks(Signal signal) {
        var title = SignalDrawing.unit(signal) + ", week by week";
        if (!desk.isWatched(signal)) {
            return new Card(title, new Paragraph("Paused: wording is scored only while both leaders agree."));
        }
        var story = SignalDrawing.of(signal, desk.timeline(signal, desk.openAt()));
        var chart = new Chart(title, new ValueSignal<>(story));
        chart.addClassName("cp-card");
        return chart;
    }
}
