package app.counterpoint.checkup;

import io.micrometer.core.instrument.Tags;

/**
 * One value of one metric at the moment of the snapshot.
 *
 * @param tags its labels
 * @param value in the metric's unit
 */
record Reading(Tags tags, double value) {}
