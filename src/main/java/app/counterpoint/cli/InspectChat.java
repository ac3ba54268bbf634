package app.counterpoint.cli;

import app.counterpoint.intake.reader.Context;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.chat.ChatReader;
import java.io.IOException;

/** Shows a Slack export: messages that people wrote, by the ids of their writers, and what was passed over. */
final class InspectChat {
    private InspectChat() {}

    static Inspection of(Source source, Context context) throws IOException {
        return Inspection.of(Format.SLACK_EXPORT, ChatReader.overview(source, context), (json, overviews) -> {
            ChatReader.Overview overview = overviews.get(0);
            json.put("messages", overview.messages());
            json.put("users", overview.users());
            json.put("skipped", overview.skipped());
            json.put("channels", overview.channels());
        });
    }
}
