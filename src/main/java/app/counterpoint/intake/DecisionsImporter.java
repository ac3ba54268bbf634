package app.counterpoint.intake;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.DecisionKeys;
import app.counterpoint.decision.Decisions;
import app.counterpoint.decision.Outcome;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.tracker.DecisionOutcome;
import app.counterpoint.intake.reader.tracker.DecisionRow;
import app.counterpoint.intake.reader.tracker.DecisionsReader;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of decisions become the decision log. */
@Component
class DecisionsImporter implements Importer {

    private static final Pattern HIGH = Pattern.compile("high|hoch|haut|alto|wysok|critical|major|yes|1");

    private final Decisions decisions;

    DecisionsImporter(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.DECISIONS_CSV);
    }

    @Override
    public Preview preview(Incoming incoming) throws IOException {
        return preview(incoming, Imports.rows(DecisionsReader.read(incoming.source(), incoming.context())));
    }

    private static Preview preview(Incoming incoming, Reading.Rows<DecisionRow> rows) {
        var facts = new LinkedHashMap<String, Decision>();
        for (var row : rows.accepted()) {
            var fact = factOf(row, incoming);
            facts.putIfAbsent(fact.id(), fact);
        }
        var twice = rows.accepted().size() - facts.size();
        Map<String, Long> dropped = twice == 0 ? Map.of() : Map.of("rows that repeat a decision", (long) twice);
        var found = List.copyOf(facts.values());
        return incoming.preview(rows, summary(found), dropped, new Findings.Log(found));
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

    private static String id(DecisionRow row, RelationshipId relationship, Format format) {
        var key = row.externalKey();
        return key == null
                ? DecisionKeys.ofQuestion(relationship, row.question(), row.raised())
                : DecisionKeys.ofExternal(relationship, format.id(), key);
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

    private static List<String> summary(List<Decision> facts) {
        var escalated =
                facts.stream().filter(fact -> fact.outcome().isEscalated()).count();
        var open = facts.stream().filter(Decision::isOpen).count();
        return List.of("%s: %d came to the CPTO, %d settled between them, %d open"
                .formatted(
                        Told.count(facts.size(), "decision", "decisions"),
                        escalated,
                        facts.size() - escalated - open,
                        open));
    }

    @Override
    public int store(Preview preview) {
        return preview.findings() instanceof Findings.Log(List<Decision> facts) ? decisions.addAll(facts) : 0;
    }

    @Override
    public void remove(String importId) {
        decisions.removeImport(importId);
    }
}
