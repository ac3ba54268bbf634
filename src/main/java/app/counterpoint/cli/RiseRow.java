package app.counterpoint.cli;

import app.counterpoint.rise.WeekCount;

/**
 * One row of the input.
 *
 * @param line where it stands in the file, the header being line 1
 * @param series whose week it is
 * @param week 0 for the first week judged, negative for the history before it
 * @param count what was counted
 */
record RiseRow(long line, String series, int week, WeekCount count) {}
