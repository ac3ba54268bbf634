package app.counterpoint.alert.ui;

import app.counterpoint.alert.Signal;
import app.counterpoint.shared.ui.Card;
import app.counterpoint.shared.ui.Notice;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.TextRenderer;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one knob: how often an alert may be wrong, with what each choice would have brought in this relationship's own weeks. */
class SettingCard extends Card {

    private static final List<Double> CHOICES = List.of(26.0, 52.0, 104.0, 208.0);

    SettingCard(AlertDesk desk, Runnable changed) {
        super("How easily alerts open");
        add(
                new Paragraph(
                        "What chance alone brings now and then should not ring. The choice is how often it may, for each signal."));
        var choices = new RadioButtonGroup<Double>("An alert that is only chance may come");
        choices.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choices.setItems(Stream.concat(CHOICES.stream(), Stream.of(desk.openAt()))
                .distinct()
                .sorted()
                .toList());
        choices.setRenderer(new TextRenderer<>(openAt -> often(openAt) + ". " + preview(desk, openAt)));
        choices.setValue(desk.openAt());
        choices.setReadOnly(!desk.maySet());
        if (!desk.maySet()) {
            choices.setHelperText("The CPTO sets this; all three see it.");
        }
        choices.addValueChangeListener(change -> {
            desk.openAt(change.getValue());
            Notice.say("Judged anew with this setting");
            changed.run();
        });
        add(choices);
    }

    static String often(double openAt) {
        var years = openAt / 52;
        if (years < 1) {
            return "about twice a year";
        }
        return years == 1 ? "about once a year" : "about once in %.0f years".formatted(years);
    }

    /** As in "With this setting you would have been alerted since May 2026: escalations twice, sessions missed once." */
    private static String preview(AlertDesk desk, double openAt) {
        return SignalWords.preview(Stream.of(Signal.values())
                .filter(desk::isWatched)
                .collect(Collectors.toMap(
                        signal -> signal, signal -> desk.timeline(signal, openAt), (one, other) -> one, TreeMap::new)));
    }
}
