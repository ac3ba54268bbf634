package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.ForumWeek;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentence of the week: three clauses, led by what the state is about. It speaks of time, decisions and exchanges, never of people. */
final class Headline {

    private Headline() {}

    static String of(State state, Signals signals, Figures figures, Series series) {
        if (series.history().isEmpty()) {
            return "Nothing to go by yet: drop a calendar export, an attendance report or a decision log.";
        }
        var shared = shared(figures, series);
        var escalations = escalations(figures, series);
        var precision = precision(figures, series);
        return switch (state) {
            case PRODUCTIVE_TENSION, NOT_ENOUGH_TO_SAY -> sentence("", shared, escalations, precision);
            case DRIFTING_APART ->
                sentence("The two sides see less of each other: ", lately(signals, shared), precision, escalations);
            case QUIET_NOT_CALM ->
                sentence(
                        "Quiet, and not the calm kind: ",
                        "hardly any disagreement is on record",
                        lately(signals, shared),
                        escalations);
            case OVERHEATING -> sentence("", escalations, shared, precision);
            case PAUSED -> sentence("", shared, escalations, precision);
        };
    }

    /** The running week; absent when nothing is known of it. */
    static @Nullable String soFar(Figures figures) {
        var decided = figures.decidedThisWeek();
        return decided == null
                ? null
                : Words.capitalised("%s came to the CPTO so far this week, %s settled between the two."
                        .formatted(Words.count(decided.escalated(), "decision"), Words.number(decided.settled())));
    }

    private static String sentence(String lead, String... clauses) {
        return Words.capitalised(Stream.of(clauses).collect(Collectors.joining("; ", lead, ".")));
    }

    /** A state rests on four weeks, of which one alone may look as usual. */
    private static String lately(Signals signals, String otherwise) {
        var shared = signals.shared();
        return shared == null
                ? otherwise
                : "%s of shared time a week lately, %d before"
                        .formatted(Words.digits(shared.recent(), "minute"), Math.round(shared.before()));
    }

    private static String shared(Figures figures, Series series) {
        var minutes = figures.sharedMinutes();
        if (minutes == null) {
            return "shared time is not known for last week";
        }
        var forums = figures.forums() == null
                ? ForumWeek.NONE
                : figures.forums().values().stream().reduce(ForumWeek.NONE, ForumWeek::plus);
        if (minutes == 0) {
            return forums.planned() == 0
                    ? "no shared forum was planned"
                    : forums.cancelled() == forums.planned() ? "no shared forum took place" : "no time was shared";
        }
        var usual = series.usualSharedMinutes(figures.lastWeek());
        if (usual == null) {
            return "the two shared " + Words.digits(minutes, "minute");
        }
        return switch (usual.place(minutes)) {
            case BELOW ->
                "shared time fell to " + Words.digits(minutes, "minute") + ", the usual is " + usual.numbers();
            case WITHIN -> "shared time held up";
            case ABOVE -> "there was more shared time than usual";
        };
    }

    private static String escalations(Figures figures, Series series) {
        var decided = figures.decidedLastWeek();
        if (decided == null) {
            return "the decision log does not reach last week";
        }
        var count = decided.escalated() == 0
                ? "nothing came to the CPTO"
                : Words.count(decided.escalated(), "decision") + " came to the CPTO";
        var usual = series.usualEscalations(figures.lastWeek());
        return usual == null ? count : count + ", the usual is " + usual.numbers();
    }

    private static String precision(Figures figures, Series series) {
        if (!series.languageScored()) {
            return "language is paused";
        }
        var precision = figures.precision();
        if (precision == null) {
            return "exchanges are not known";
        }
        var all = precision.all();
        if (all == null) {
            return precision.n() == 0 ? "no exchange was on record" : "too few exchanges to say how specific they were";
        }
        var usual = series.usualPrecision(figures.lastWeek());
        return "exchanges were "
                + (usual == null
                        ? PrecisionWords.of(all)
                        : switch (usual.place(all)) {
                            case BELOW -> "less specific than usual";
                            case WITHIN -> PrecisionWords.of(all);
                            case ABOVE -> "more specific than usual";
                        });
    }
}
