package app.counterpoint.alert.ui;

import app.counterpoint.alert.Alert;
import app.counterpoint.alert.Alerts;
import app.counterpoint.alert.Happening;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** An open alert: what it says, where its facts are, what happened, and what one can do with it. */
class OpenAlert extends Card {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final transient Alert alert;
    private final transient AlertDesk desk;
    private final transient Runnable changed;

    OpenAlert(Alert alert, AlertDesk desk, Runnable changed) {
        super(alert.signal().title());
        this.alert = alert;
        this.desk = desk;
        this.changed = changed;
        addClassName("cp-alert");
        beside(state());
        var sentence = new Paragraph(alert.finding().sentence());
        sentence.addClassName("cp-alert-sentence");
        add(sentence, evidence(), new StoryList(alert, desk.zone()), actions());
    }

    private Span state() {
        var seen = alert.acknowledgedBy();
        var words = desk.snoozedUntil(alert)
                .map(until -> "Put off until " + DAY.format(until))
                .orElseGet(() -> seen == null ? since() : "Seen by the " + seen);
        var state = new Span(words);
        state.addClassName("cp-alert-state");
        return state;
    }

    private String since() {
        return alert.story().reversed().stream()
                .filter(line -> line.what() == Happening.REOPENED)
                .findFirst()
                .map(line -> "Open again since week " + line.week().week())
                .orElse("Open since week " + alert.firstWeek().week());
    }

    private Anchor evidence() {
        var finding = alert.finding();
        var weeks = finding.windowWeeks() == 1
                ? "week " + finding.week().week()
                : "weeks %d to %d"
                        .formatted(finding.from().week(), finding.week().week());
        return new Anchor(alert.signal().page() + "?week=" + finding.week(), "See the facts behind it: " + weeks);
    }

    private Div actions() {
        var seen = new Button("I have seen it", click -> done("Marked as seen", () -> desk.acknowledge(alert)));
        seen.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        seen.setVisible(alert.acknowledgedBy() == null);
        var actions = new Div(seen, snooze(), closing("Close …", false), closing("This is the new normal …", true));
        actions.addClassName("cp-alert-actions");
        return actions;
    }

    private MenuBar snooze() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        MenuItem item = bar.addItem("Put off");
        for (var weeks = 1; weeks <= Alerts.LONGEST_SNOOZE; weeks++) {
            var chosen = weeks;
            item.getSubMenu()
                    .addItem(
                            weeks == 1 ? "for 1 week" : "for " + weeks + " weeks",
                            click -> done("Put off; nobody is told until then", () -> desk.snooze(alert, chosen)));
        }
        return bar;
    }

    private Button closing(String words, boolean normal) {
        return new Button(
                words,
                click -> new ClosingDialog(
                                normal,
                                note -> done("Closed", () -> {
                                    if (normal) {
                                        desk.accept(alert, note);
                                    } else {
                                        desk.close(alert, note);
                                    }
                                }))
                        .open());
    }

    private void done(String words, Runnable deed) {
        deed.run();
        Notice.say(words);
        changed.run();
    }
}
