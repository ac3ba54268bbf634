package app.counterpoint.checkup;

import org.springframework.context.annotation.Import;

/** The check-up's parts for tests on a store, without its metrics and views. */
@Import({Checkups.class, Rollups.class, RollupMarks.class, Facts.class, Upkeep.class, Marks.class})
public class CheckupSlice {}
