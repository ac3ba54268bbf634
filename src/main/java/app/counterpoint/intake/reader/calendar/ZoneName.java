package app.counterpoint.intake.reader.calendar;

/**
 * A zone as a calendar names it; two calendars in one file may mean two zones by one name.
 *
 * @param name without escapes
 * @param calendar in which of the file's calendars it stands
 */
record ZoneName(String name, int calendar) {
    ZoneName {
        name = name.replace("\\", "").strip();
    }
}
