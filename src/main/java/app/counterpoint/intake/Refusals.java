package app.counterpoint.intake;

import app.counterpoint.intake.reader.Foreign;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Source;
import java.io.IOException;

/** What to say of a file that is not taken in. */
final class Refusals {

    private static final String TAKEN =
            "a calendar (.ics), an attendance report of Teams, Zoom or Google Meet, a transcript with speakers (.vtt), "
                    + "a Slack export (.zip), issues of Jira, Linear or GitHub, decision records (.md), or a list of decisions (.csv)";

    private Refusals() {}

    /** The sentence for a file of a format that no importer takes. */
    static String notTaken(Source source, Format format) throws IOException {
        var foreign = format == Format.UNKNOWN ? Foreign.reason(source) : null;
        if (foreign != null) {
            return foreign + " Nothing was stored.";
        }
        return format == Format.UNKNOWN
                ? "This file was not recognised. What can be read: " + TAKEN + ". Nothing was stored."
                : "This is recognised as “%s”, which cannot be imported here yet. What can be: %s. Nothing was stored."
                        .formatted(format.title(), TAKEN);
    }
}
