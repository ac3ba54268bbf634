package app.counterpoint.intake;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.DecisionKeys;
import app.counterpoint.decision.Decisions;
import app.counterpoint.decision.Outcome;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.tracker.DecisionOutcome;
import app.counterpoint.intake.reader.tracker.DecisionRow;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes decisions of the rows that readers give, whatever kind of file they stood in. */
final class DecisionLog {

    private static final Pattern HIGH =
            Pattern.compile("high|hoch|haut|alto|wysok|critical|blocker|urgent|major|yes|1");

    private DecisionLog() {}

    /** The preview of a file whose rows are decisions. */
    static Preview preview(Incoming incoming, Reading.Rows<DecisionRow> rows, Decisions decisions) {
        var facts = new LinkedHashMap<String, Decision>();
        for (var row : rows.accepted()) {
            var fact = factOf(row, incoming);
            facts.putIfAbsent(fact.id(), fact);
        }
        var dropped = new HashMap<String, Long>();
        long twice = rows.accepted().size() - facts.size();
        if (twice > 0) {
            dropped.put("rows that repeat a decision", twice);
        }
        long unmarked = rows.counts().getOrDefault("rows", 0L) - rows.counts().getOrDefault("escalations", 0L);
        if (rows.counts().containsKey("escalations") && unmarked > 0) {
            dropped.put("issues without the mark", unmarked);
        }
        long others = rows.counts().getOrDefault("not a decision record", 0L);
        if (others > 0) {
            dropped.put("files that are no decision record", others);
        }
        var found = List.copyOf(facts.values());
        var summary = summary(found, decisions.concludedBy(found).size());
        return incoming.preview(rows, summary, dropped, new Findings.Log(found));
    }

    private static Decision factOf(DecisionRow row, Incoming incoming) {
        var relationship = incoming.relationship();
        var outcome = outcome(row);
        return new Decision(
                id(row, relationship.id(), incoming.format()),
                relationship.id(),
                row.question(),
                row.raised(),
                outcome,
                outcome == Outcome.ESCALATED_BY_ONE ? Seat.valueOf(Objects.requireNonNull(row.broughtBy())) : null,
                concludedAt(row, outcome, relationship.zone(), incoming.now()),
                row.due(),
                isHigh(row.stakes()),
                null,
                null,
                Set.of(),
                incoming.importId(),
                null);
    }

    /** The fact's natural key; a tracker's issue has the same in each of the tracker's formats, and a decision that was downloaded here its own. */
    static String id(DecisionRow row, RelationshipId relationship, Format format) {
        var key = row.externalKey();
        if (key != null && key.startsWith(relationship + ":")) {
            return key;
        }
        return key == null
                ? DecisionKeys.ofQuestion(relationship, row.question(), row.raised())
                : DecisionKeys.ofExternal(relationship, format.source(), key);
    }

    /** What the file does not tell stays open; while it is being asked, the preview shows it as open too. */
    private static Outcome outcome(DecisionRow row) {
        var outcome = row.outcome();
        return switch (outcome == null ? DecisionOutcome.OPEN : outcome) {
            case OPEN -> Outcome.OPEN;
            case SETTLED -> Outcome.SETTLED;
            case ESCALATED_JOINTLY -> Outcome.ESCALATED_JOINTLY;
            case ESCALATED_BY_ONE -> row.broughtBy() == null ? Outcome.OPEN : Outcome.ESCALATED_BY_ONE;
            case TAKEN -> Outcome.TAKEN;
        };
    }

    /** The day on which the CPTO was asked or it was settled, else the day on which it came up; at noon, but never in the future. */
    private static @Nullable Instant concludedAt(DecisionRow row, Outcome outcome, ZoneId zone, Instant now) {
        if (outcome == Outcome.OPEN) {
            return null;
        }
        var day = Stream.of(outcome.isEscalated() ? row.asked() : null, row.decided(), row.raised())
                .filter(Objects::nonNull)
                .findFirst()
                .map(LocalDate.class::cast)
                .orElseThrow();
        var noon = day.atTime(12, 0).atZone(zone).toInstant();
        return noon.isAfter(now) ? now : noon;
    }

    private static boolean isHigh(@Nullable String stakes) {
        return stakes != null && HIGH.matcher(stakes.toLowerCase(Locale.ROOT)).find();
    }

    /** Nothing while there is nothing: what is missing is asked, or said to be nothing, elsewhere. */
    private static List<String> summary(List<Decision> facts, int concluded) {
        if (facts.isEmpty()) {
            return List.of();
        }
        var escalated =
                facts.stream().filter(fact -> fact.outcome().isEscalated()).count();
        var open = facts.stream().filter(Decision::isOpen).count();
        var all = "%s: %d came to the CPTO, %d settled between them, %d open"
                .formatted(
                        Told.count(facts.size(), "decision", "decisions"),
                        escalated,
                        facts.size() - escalated - open,
                        open);
        return concluded == 0
                ? List.of(all)
                : List.of(
                        all,
                        Told.count(concluded, "open decision", "open decisions") + " of the log will be concluded");
    }
}
