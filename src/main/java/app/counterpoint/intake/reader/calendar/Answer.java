package app.counterpoint.intake.reader.calendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an invited person answered: an intention, never an attendance. The strongest comes first. */
public enum Answer {
    ACCEPTED,
    TENTATIVE,
    DECLINED,
    NEEDS_ACTION;

    static Answer of(@Nullable String partstat) {
        return switch (partstat == null ? "" : partstat.strip().toUpperCase(Locale.ROOT)) {
            case "ACCEPTED", "COMPLETED", "IN-PROCESS" -> ACCEPTED;
            case "TENTATIVE" -> TENTATIVE;
            case "DECLINED" -> DECLINED;
            default -> NEEDS_ACTION;
        };
    }

    /** Of two answers under two addresses of one person, the stronger. */
    static Answer stronger(Answer one, Answer other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
