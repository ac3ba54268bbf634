package app.counterpoint.checkup.ui;

import app.counterpoint.shared.ui.Heading;
import com.vaadin.flow.component.html.NativeTable;
import java.util.Locale;
import java.util.Map;

/** The weights of the score, in words as far as a reader can use them. */
final class WeightTable extends NativeTable {

    /** What each weight is for; a test sees to it that none is forgotten. */
    static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("bias", "Where every statement starts"),
            Map.entry("feature", "A feature or user segment"),
            Map.entry("component", "A component, mechanism or system"),
            Map.entry("time", "A time"),
            Map.entry("cost", "A cost or quantity"),
            Map.entry("cause", "A cause or consequence"),
            Map.entry("tradeoff", "A trade-off"),
            Map.entry("name", "An account, a person or a tool by name"),
            Map.entry("vague", "A claim without support"),
            Map.entry("hedge", "A hedge"),
            Map.entry("buzz", "A buzzword or idle figure"),
            Map.entry("time-beside-thing", "A time beside something that is named"),
            Map.entry("cost-beside-thing", "A cost beside something that is named"),
            Map.entry("both-domains", "Product and technology are both named"),
            Map.entry("action-on-thing", "Something is done to what is named"),
            Map.entry("consequence-beside-thing", "A consequence beside something that is named"),
            Map.entry("nothing-named", "Nothing is named"),
            Map.entry("dangling-start", "It begins with a word that stands for nothing named"),
            Map.entry("question", "It is a question"),
            Map.entry("at-work", "It is about work"),
            Map.entry("wording-at-work", "The wording as a whole, about work"),
            Map.entry("content-at-work", "How much content the words carry, about work"),
            Map.entry("rarest-word-at-work", "How rare the rarest word is, about work"),
            Map.entry("work-words-at-work", "Words of work, about work"),
            Map.entry("precise-words-at-work", "The words' own weights towards precision, about work"),
            Map.entry("wording-elsewhere", "The wording as a whole, about anything else"),
            Map.entry("loose-figures", "A figure that measures nothing, after the first"));

    WeightTable(Map<String, Double> weights) {
        addClassName("cp-table");
        setCaptionText("Weights of the score");
        var head = getHead().addRow();
        head.add(Heading.ofColumn("What"), Heading.ofColumn("Weight"));
        weights.forEach((name, weight) -> {
            var row = getBody().addRow();
            row.add(Heading.ofRow(WORDS.getOrDefault(name, name.replace('-', ' '))));
            row.addDataCell().setText(String.format(Locale.ENGLISH, "%+.2f", weight));
        });
    }
}
