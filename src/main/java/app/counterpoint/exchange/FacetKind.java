package app.counterpoint.exchange;

import app.counterpoint.shared.ui.Lettered;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The kinds of facets as they are shown: each with a letter and a line of its own. */
public enum FacetKind implements Lettered {
    /** A feature, a capability, or who uses it. */
    FEATURE("F", "feature", "solid"),
    /** A component, a mechanism, a system. */
    COMPONENT("C", "component", "double"),
    /** When, or how long. */
    TIME("T", "time", "dashed"),
    /** How much, or how many. */
    COST("€", "cost or quantity", "dashed"),
    /** Why, or what follows. */
    CAUSE("B", "cause or consequence", "dotted"),
    /** What is given up for what. */
    TRADEOFF("⇄", "trade-off", "dotted"),
    /** Of a person, a company, a place; gives nothing. */
    NAME("N", "name", "solid"),
    /** A claim without support. */
    VAGUE("?", "vague", "wavy"),
    /** Takes back half of what it says. */
    HEDGE("~", "hedge", "wavy"),
    /** A word or figure that does no work. */
    BUZZ("#", "buzzword", "wavy"),
    /** One that a newer scorer knows. */
    OTHER("·", "other", "solid");

    private final String letter;
    private final String title;
    private final String line;

    FacetKind(String letter, String title, String line) {
        this.letter = letter;
        this.title = title;
        this.line = line;
    }

    /** The scorer's kind; a kind that a newer scorer knows is {@link #OTHER}. */
    public static FacetKind of(String scorers) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(scorers))
                .findFirst()
                .orElse(OTHER);
    }

    /** How often each kind occurs in the statements, in the order of the kinds; a kind that does not occur is absent. */
    public static Map<FacetKind, Long> counts(Collection<Statement> statements) {
        return statements.stream()
                .flatMap(one -> one.facets().stream())
                .map(facet -> of(facet.kind()))
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    }

    @Override
    public String letter() {
        return letter;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String line() {
        return line;
    }
}
