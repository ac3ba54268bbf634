package app.counterpoint.checkup;

import java.util.List;

/** All that the move rules look at. */
record MoveFacts(
        Series series, Signals signals, State state, Figures figures, List<Upcoming> upcoming, MondayFacts monday) {}
