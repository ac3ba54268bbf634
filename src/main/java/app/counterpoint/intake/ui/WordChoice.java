package app.counterpoint.intake.ui;

import app.counterpoint.intake.reader.tracker.TrackerWord;
import app.counterpoint.relationship.GlossaryWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The words that were found, to be chosen for one side or the other. Components and projects are suggested, labels are not. */
class WordChoice extends Div {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 120;

    WordChoice(List<TrackerWord> words, GlossaryWords known, Consumer<GlossaryWords> add) {
        addClassNames("cp-card", "cp-form");
        var fresh = words.stream().filter(word -> !isKnown(word, known)).toList();
        if (fresh.isEmpty()) {
            add(new Paragraph(
                    words.isEmpty() ? "There is no name in these columns." : "All of its names are known already."));
            return;
        }
        var shown = fresh.stream().limit(SHOWN).toList();
        var features = side("Product: features, segments, customers", shown, TrackerWord.Kind.PROJECT);
        var components = side("Technology: services, systems, debts", shown, TrackerWord.Kind.COMPONENT);
        var take = new Button(
                "Add the chosen words", _ -> add.accept(new GlossaryWords(names(features), names(components))));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(intro(words.size() - fresh.size(), fresh.size())), features, components, take);
    }

    private static String intro(int known, int fresh) {
        return "%d new names%s%s. Choose those that only you use; everyday words need no entry."
                .formatted(
                        fresh,
                        fresh > SHOWN ? ", of which the " + SHOWN + " most frequent are shown" : "",
                        known == 0 ? "" : "; " + known + " more are known already");
    }

    private static CheckboxGroup<TrackerWord> side(String label, List<TrackerWord> words, TrackerWord.Kind suggested) {
        var group = new CheckboxGroup<TrackerWord>(label);
        group.setItems(words.stream()
                .filter(word -> word.kind() == suggested || word.kind() == TrackerWord.Kind.LABEL)
                .toList());
        group.setItemLabelGenerator(word -> word.word() + " (" + word.kind().title() + ", " + word.times() + "×)");
        group.select(words.stream().filter(word -> word.kind() == suggested).toList());
        return group;
    }

    private static Set<String> names(CheckboxGroup<TrackerWord> group) {
        return group.getValue().stream().map(TrackerWord::word).collect(Collectors.toSet());
    }

    private static boolean isKnown(TrackerWord word, GlossaryWords known) {
        var folded = word.word().toLowerCase(Locale.ROOT);
        return known.features().stream()
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(folded))
                || known.components().stream()
                        .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(folded));
    }
}
