package app.counterpoint.intake.reader;

import java.io.IOException;

/** Ends a reading at once; its message becomes {@link Reading.Unreadable#reason()} and names nobody. */
public final class CannotReadException extends IOException {
    private static final long serialVersionUID = 1L;

    public CannotReadException(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
