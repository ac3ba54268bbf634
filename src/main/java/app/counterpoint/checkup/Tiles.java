package app.counterpoint.checkup;

import app.counterpoint.checkup.WeekRollup.ForumWeek;
import app.counterpoint.forum.Grade;
import app.counterpoint.shared.IsoWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the three tiles. */
record Tiles(Series series, Figures figures, MondayFacts facts) {

    private static final String UNSAID = "not enough to say";
    private static final String NO_RANGE = "usual range: " + UNSAID;

    Tile forums() {
        var last = figures.lastWeek();
        var usual = series.usualSharedMinutes(last);
        var minutes = figures.sharedMinutes();
        var week = series.history().at(last);
        var all = week == null || minutes == null ? null : week.allForums();
        var notes = new ArrayList<String>();
        if (minutes != null) {
            notes.add(Words.digits(minutes, "shared minute"));
        }
        if (all != null && all.cancelled() > 0) {
            notes.add(all.cancelled() + " cancelled");
        }
        if (all != null && all.known() < all.planned()) {
            notes.add(all.planned() - all.known() + " not known");
        }
        return finished(new Tile(
                "Shared forums",
                forumsShown(all),
                all == null
                        ? Shown.MISSING.words()
                        : all.planned() == 0 ? "none planned" : all.attended() + " of " + all.planned(),
                all != null && all.planned() == 0 ? "" : "with both present",
                all == null ? "" : Words.digits(all.planned(), "session"),
                "week " + last.week(),
                usual == null ? NO_RANGE : "shared minutes, " + usual.words(),
                notes,
                null,
                spark("shared minutes a week", series::sharedMinutes, usual),
                freshest(Source.REPORT, Source.CALENDAR),
                week == null ? "" : gradeMix(week.evidence()),
                Evidence.week("forums", last),
                ""));
    }

    private static Shown forumsShown(@Nullable ForumWeek all) {
        return all == null ? Shown.MISSING : Shown.of(all.attended());
    }

    Tile escalations() {
        var last = figures.lastWeek();
        var usual = series.usualEscalations(last);
        var decided = figures.decidedLastWeek();
        var thisWeek = figures.decidedThisWeek();
        var notes = new ArrayList<String>();
        if (decided != null && decided.escalated() > 0) {
            notes.add(brought(decided));
        }
        notes.add(shareWords());
        return finished(new Tile(
                "Escalations",
                decided == null ? Shown.MISSING : Shown.of(decided.escalated()),
                decided == null ? Shown.MISSING.words() : String.valueOf(decided.escalated()),
                decided != null && decided.escalated() == 1
                        ? "decision came to the CPTO"
                        : "decisions came to the CPTO",
                decided == null ? "" : "of " + decided.decided() + " decided",
                "week " + last.week(),
                usual == null ? NO_RANGE : usual.words(),
                notes,
                thisWeek == null ? null : thisWeek.escalated() + " so far this week",
                spark("escalations a week", series::escalations, usual),
                freshness(Source.DECISIONS),
                "",
                Evidence.week("escalations", last),
                ""));
    }

    private String shareWords() {
        var share = figures.escalationShare();
        return share != null
                ? share.words() + " decided in 28 days to today"
                : figures.decided() == null
                        ? "share not known"
                        : "share in 28 days to today: " + UNSAID + ", " + Words.digits(figures.decided(), "decision");
    }

    private static String brought(WeekRollup.DecisionDay decided) {
        var parts = new ArrayList<String>();
        if (decided.joint() > 0) {
            parts.add(decided.joint() + " jointly");
        }
        if (decided.oneSided() > 0) {
            parts.add(decided.oneSided() + " by one side");
        }
        if (decided.taken() > 0) {
            parts.add(decided.taken() + " taken by the CPTO");
        }
        return String.join(", ", parts);
    }

    Tile precision() {
        var usual = series.languageScored() ? series.usualPrecision(figures.lastWeek()) : null;
        var precision = figures.precision();
        var all = precision == null ? null : precision.all();
        var shown = shownPrecision(precision);
        var notes = new ArrayList<String>();
        if (precision != null && precision.own() != null && precision.other() != null) {
            notes.add("own domain %d, the other's %d"
                    .formatted(Math.round(precision.own()), Math.round(precision.other())));
        }
        if (precision != null && precision.contested() > 0) {
            notes.add(Words.digits(precision.contested(), "contested statement") + " left out");
        }
        return finished(new Tile(
                "Precision",
                shown,
                all == null ? shown.words() : String.valueOf(Math.round(all)),
                "of 100",
                precision == null ? "" : Words.digits(precision.n(), "exchange"),
                "28 days to today",
                usual == null ? NO_RANGE : usual.words(),
                notes,
                null,
                spark("28 days to each week’s end", series::precision, usual),
                series.languageScored() ? freshness(Source.STATEMENTS) : "",
                "",
                Evidence.weeks("precision", MondayReport.WEEKS),
                ""));
    }

    private Shown shownPrecision(@Nullable PairPrecision precision) {
        if (!series.languageScored()) {
            return Shown.PAUSED;
        }
        if (precision == null) {
            return Shown.MISSING;
        }
        return precision.all() == null ? Shown.TOO_FEW : Shown.of(precision.all());
    }

    List<Freshness> sources() {
        return Arrays.stream(Source.values())
                .filter(source -> source != Source.STATEMENTS || series.languageScored())
                .map(source -> Freshness.of(source, facts.newest().get(source), facts.now()))
                .toList();
    }

    String freshness() {
        var used = sources().stream().filter(source -> source.age() != null).toList();
        var stale = used.stream().filter(Freshness::stale).map(Freshness::words).toList();
        return used.isEmpty()
                ? "No source yet"
                : stale.isEmpty()
                        ? "%d of %d sources fresh".formatted(used.size(), used.size())
                        : String.join(", ", stale);
    }

    private String freshness(Source source) {
        return Freshness.of(source, facts.newest().get(source), facts.now()).words();
    }

    private String freshest(Source better, Source other) {
        return freshness(facts.newest().containsKey(better) ? better : other);
    }

    private Spark spark(String measure, Function<IsoWeek, Point> point, @Nullable UsualRange usual) {
        return new Spark(measure, Series.last(MondayReport.WEEKS, figures.lastWeek(), point), usual);
    }

    private static String gradeMix(Map<Grade, Integer> evidence) {
        return Arrays.stream(Grade.values())
                .filter(grade -> evidence.getOrDefault(grade, 0) > 0)
                .map(grade -> evidence.get(grade) + " " + by(grade))
                .collect(Collectors.joining(", "));
    }

    private static String by(Grade grade) {
        return switch (grade) {
            case REPORT -> "by attendance report";
            case CALENDAR -> "by calendar answer";
            case TYPED -> "typed";
        };
    }

    private static Tile finished(Tile t) {
        var number = t.shown() == Shown.VALUE || t.shown() == Shown.ZERO;
        var spoken = new ArrayList<String>();
        spoken.add(t.title() + ", " + t.period() + ": " + t.value()
                + (number && !t.unit().isEmpty() ? " " + t.unit() : ""));
        if (!t.n().isEmpty()) {
            spoken.add(t.n());
        }
        spoken.add(t.comparison());
        spoken.addAll(t.notes());
        if (t.soFar() != null) {
            spoken.add(t.soFar());
        }
        return new Tile(
                t.title(),
                t.shown(),
                t.value(),
                t.unit(),
                t.n(),
                t.period(),
                t.comparison(),
                t.notes(),
                t.soFar(),
                t.spark(),
                t.freshness(),
                t.gradeMix(),
                t.evidence(),
                String.join("; ", spoken) + ".");
    }
}
