package app.counterpoint.checkup;

import app.counterpoint.shared.IsoWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Monday view with every word and number ready to be drawn: the last complete week as the story, and the running one so far.
 *
 * @param week the last complete week
 * @param title as in {@code Week 46 · Productive tension}
 * @param today the day for which it holds, in the relationship's zone
 * @param headline one sentence that a person could say aloud
 * @param state how things stand, with the rule that gave it
 * @param forums the first tile
 * @param escalations the second tile
 * @param precision the third tile
 * @param chain twelve weeks, one above the other
 * @param changes what is different from last Monday, five at most
 * @param upcoming decisions to come, the nearest first, those without a date last
 * @param move the one suggestion
 * @param sources how old each source is
 * @param freshness as in {@code 3 of 4 sources fresh}
 * @param soFar the running week in a sentence; absent when nothing is known of it
 * @param figures the same numbers as numbers
 */
public record MondayReport(
        IsoWeek week,
        String title,
        LocalDate today,
        String headline,
        StateReading state,
        Tile forums,
        Tile escalations,
        Tile precision,
        Chain chain,
        List<Change> changes,
        List<Upcoming> upcoming,
        Move move,
        List<Freshness> sources,
        String freshness,
        @Nullable String soFar,
        Figures figures) {

    /** How many weeks the small lines and the chain show. */
    public static final int WEEKS = 12;

    /** How many changes are told at most. */
    public static final int MOST_CHANGES = 5;

    /** Keeps its own copies. */
    public MondayReport {
        changes = List.copyOf(changes);
        upcoming = List.copyOf(upcoming);
        sources = List.copyOf(sources);
    }

    /** The weeks of the chain, oldest first. */
    public List<IsoWeek> weeks() {
        return IsoWeek.range(week.plus(1 - WEEKS), week);
    }

    static MondayReport of(MondayFacts facts) {
        var today = facts.today();
        var series = new Series(History.of(facts.weeks()), facts.languageScored());
        var figures = Figures.of(series.history(), today, facts.languageScored());
        var last = figures.lastWeek();
        var signals = Signals.of(series, last);
        var state = StateRules.read(signals, facts.languageScored());
        var tiles = new Tiles(series, figures, facts);
        var upcoming = Runway.upcoming(facts.upcoming(), today);
        return new MondayReport(
                last,
                "Week %d · %s".formatted(last.week(), state.state().title()),
                today,
                Headline.of(state.state(), signals, figures, series),
                state,
                tiles.forums(),
                tiles.escalations(),
                tiles.precision(),
                ChainMaker.of(series, facts, last),
                Changes.of(series, facts, figures),
                upcoming,
                MoveRules.choose(new MoveFacts(series, signals, state.state(), figures, upcoming, facts)),
                tiles.sources(),
                tiles.freshness(),
                Headline.soFar(figures),
                figures);
    }
}
