package app.counterpoint.intake;

/** Somebody at the page imported a file, or took an import back. */
record DoneByHand(ImportRecord record) {}
