package app.counterpoint.intake.reader.attendance;

import app.counterpoint.intake.reader.text.LocalMoment;

/** One row that tells a coming or a going. */
record Act(int person, int line, Action action, LocalMoment at) {}
