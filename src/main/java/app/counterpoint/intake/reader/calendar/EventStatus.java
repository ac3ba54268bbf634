package app.counterpoint.intake.reader.calendar;

import java.util.Locale;

/** Whether an event is to happen. */
public enum EventStatus {
    CONFIRMED,
    TENTATIVE,
    CANCELLED;

    static EventStatus of(String written) {
        return switch (written.strip().toUpperCase(Locale.ROOT)) {
            case "CANCELLED", "CANCELED" -> CANCELLED;
            case "TENTATIVE" -> TENTATIVE;
            default -> CONFIRMED;
        };
    }
}
