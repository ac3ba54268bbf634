package app.counterpoint.intake.reader.tracker;

import app.counterpoint.intake.reader.text.LocalMoment;
import org.jspecify.annotations.Nullable;

/**
 * One issue that a mark makes an escalation, before its dates are understood.
 *
 * @param line counted from 1 in a table, else the number of the issue in the file
 * @param reporter the seat of who reported it; null for everybody else
 * @param asked when the mark was set; null where the file does not tell
 * @param updated stands in where the file does not tell when the mark was set
 */
record Issue(
        int line,
        @Nullable String key,
        String question,
        @Nullable String reporter,
        @Nullable LocalMoment raised,
        @Nullable LocalMoment asked,
        @Nullable LocalMoment updated,
        @Nullable LocalMoment decided,
        @Nullable LocalMoment due,
        @Nullable String stakes) {}
