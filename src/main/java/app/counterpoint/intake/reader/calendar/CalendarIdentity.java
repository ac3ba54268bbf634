package app.counterpoint.intake.reader.calendar;

import app.counterpoint.intake.reader.CannotReadException;
import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Notes;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.text.Encoding;
import app.counterpoint.intake.reader.text.FoldedLetters;
import app.counterpoint.intake.reader.text.Lines;
import java.io.IOException;
import java.util.Optional;

/** Tells two exports of the same calendar apart from exports of two: by the id or the name that stands before its first event. */
public final class CalendarIdentity {
    private static final int MOST_LINES = 5_000;

    private CalendarIdentity() {}

    /**
     * What the calendar calls itself; empty for invitations and for files that do not say. It may hold a person's name.
     *
     * @throws IOException if the source itself breaks
     */
    public static Optional<String> of(Source source, Context context) throws IOException {
        String name = "";
        Source whole = Source.of(source.name(), () -> new FoldedLetters(source.open()));
        try (Lines lines = new Lines(
                Encoding.of(whole, context.limits()).open(whole),
                context.limits().line())) {
            ContentLines all = new ContentLines(lines, context.limits().line(), new Notes(context.limits()));
            int seen = 0;
            for (ContentLine line = all.next(); line != null && ++seen < MOST_LINES; line = all.next()) {
                boolean isOver = line.name().equals("BEGIN") && line.value().equalsIgnoreCase("VEVENT");
                boolean isInvitation =
                        line.name().equals("METHOD") && !line.value().strip().equalsIgnoreCase("PUBLISH");
                if (isOver || isInvitation) {
                    return isOver ? named(name) : Optional.empty();
                }
                if (line.name().equals("X-WR-RELCALID")) {
                    return named(line.value());
                }
                name = line.name().equals("X-WR-CALNAME") ? line.value() : name;
            }
        } catch (CannotReadException e) {
            return Optional.empty();
        }
        return named(name);
    }

    private static Optional<String> named(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(name.strip());
    }
}
