package app.counterpoint.intake;

import app.counterpoint.decision.Decision;
import app.counterpoint.decision.Decisions;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.tracker.DecisionFiles;
import app.counterpoint.intake.reader.tracker.DecisionRow;
import app.counterpoint.shared.Seat;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lists of decisions, decision records, and the issues that a mark makes escalations become the decision log. */
@Component
class DecisionsImporter implements Importer {

    private final Decisions decisions;

    DecisionsImporter(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(
                Format.DECISIONS_CSV,
                Format.DECISION_RECORDS,
                Format.JIRA_CSV,
                Format.JIRA_JSON,
                Format.LINEAR_CSV,
                Format.GITHUB_JSON);
    }

    @Override
    public Preview preview(Incoming incoming) throws IOException {
        var rows = read(incoming, incoming.choices().answers());
        var known = known(incoming, rows);
        if (!known.isEmpty()) {
            known.putAll(incoming.choices().answers());
            rows = read(incoming, known);
        }
        return DecisionLog.preview(incoming, rows, decisions);
    }

    private static Reading.Rows<DecisionRow> read(Incoming incoming, Map<String, String> answers) throws IOException {
        var context = incoming.context().answering(answers);
        return Imports.rows(DecisionFiles.read(incoming.source(), incoming.format(), context));
    }

    /** Of what was asked and answered when an earlier file brought it, nobody is asked again. */
    private Map<String, String> known(Incoming incoming, Reading.Rows<DecisionRow> rows) {
        var known = new HashMap<String, String>();
        for (var row : rows.accepted()) {
            if (row.outcome() == null && row.externalKey() != null) {
                decisions
                        .find(DecisionLog.id(row, incoming.relationship().id(), incoming.format()))
                        .filter(before -> !before.isOpen())
                        .ifPresent(before -> known.put(question(incoming.format(), row), answer(before)));
            }
        }
        return known;
    }

    private static String question(Format format, DecisionRow row) {
        return (format == Format.DECISION_RECORDS ? "outcome:" : "brought-by:") + row.externalKey();
    }

    private static String answer(Decision before) {
        Seat by = before.broughtBy();
        return switch (before.outcome()) {
            case ESCALATED_BY_ONE -> by == null ? "" : by.name();
            case ESCALATED_JOINTLY -> "both";
            case TAKEN -> "taken";
            case SETTLED -> "settled";
            case OPEN -> "";
        };
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
