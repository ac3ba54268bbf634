package app.counterpoint.privacy;

import app.counterpoint.relationship.Agreement;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.shared.Seat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The sheets that a company may need before it starts, filled with what is set on this instance. Nobody is named in them. */
@Service
public class Notices {

    private final Retention retention;

    Notices(Retention retention) {
        this.retention = retention;
    }

    /** A sheet: its title, and its text in Markdown. */
    public record Sheet(String title, String text) {}

    /** All of them. */
    public List<Sheet> of(Relationship relationship) {
        var blanks = Map.of(
                "{sources}", sources(relationship),
                "{text}", text(relationship),
                "{retention}", table(),
                "{state}", state(relationship.agreement()),
                "{seats}", seats(relationship),
                "{scorer}", relationship.agreement().terms().scorer(),
                "{watermark}", Disclosure.WATERMARK);
        return List.of(
                new Sheet("Notice for participants of meetings", filled(NoticeTexts.PARTICIPANTS, blanks)),
                new Sheet("Record of processing activities", filled(NoticeTexts.RECORD, blanks)),
                new Sheet("Data protection impact assessment", filled(NoticeTexts.IMPACT, blanks)));
    }

    private static String filled(String text, Map<String, String> blanks) {
        var filled = text;
        for (var blank : blanks.entrySet()) {
            filled = filled.replace(blank.getKey(), blank.getValue());
        }
        return filled;
    }

    private static String sources(Relationship relationship) {
        var sources = relationship.agreement().terms().sources();
        return sources.isEmpty()
                ? "none"
                : sources.stream().sorted().map(Notices::words).collect(Collectors.joining("; "));
    }

    private static String words(LanguageSource source) {
        return switch (source) {
            case TRANSCRIPTS -> "transcripts of meetings that both leaders attended";
            case CHAT -> "exports of a chat that both share";
            case TYPED -> "statements that one of the three types or pastes";
        };
    }

    private static String text(Relationship relationship) {
        int days = relationship.agreement().terms().textDays();
        return days == 0 ? "not kept at all" : "kept for " + days + " days, then deleted";
    }

    private static String state(Agreement agreement) {
        return switch (agreement.state()) {
            case ACTIVE -> "both leaders agree; wording is scored";
            case PAUSED -> "paused; no wording is scored";
            case WAITING -> "not given by both; no wording is scored";
        };
    }

    private static String seats(Relationship relationship) {
        return Arrays.stream(Seat.values())
                .map(seat -> seat + (relationship.holder(seat).isPresent() ? "" : " (empty)"))
                .collect(Collectors.joining(", "));
    }

    private String table() {
        return retention.table().stream()
                .map(row -> "- %s: %d days after %s (limit %d)"
                        .formatted(
                                row.keeping().what(),
                                row.days(),
                                row.keeping().since(),
                                row.keeping().longest()))
                .collect(Collectors.joining("\n"));
    }
}
