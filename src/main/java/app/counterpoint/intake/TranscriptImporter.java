package app.counterpoint.intake;

import app.counterpoint.exchange.ExchangeScorer;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.ScoredExchanges;
import app.counterpoint.exchange.SpokenTurn;
import app.counterpoint.forum.Forums;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.transcript.Transcript;
import app.counterpoint.intake.reader.transcript.TranscriptReader;
import app.counterpoint.intake.reader.transcript.TranscriptTurn;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.shared.Seat;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Transcripts become scored statements, while both leaders agree. */
@Component
class TranscriptImporter implements Importer {

    private static final Duration RECENT = Duration.ofDays(26 * 7L);

    private final Exchanges exchanges;
    private final ExchangeScorer scorer;
    private final Forums forums;

    TranscriptImporter(Exchanges exchanges, ExchangeScorer scorer, Forums forums) {
        this.exchanges = exchanges;
        this.scorer = scorer;
        this.forums = forums;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.WEBVTT, Format.SRT, Format.MEET_TRANSCRIPT);
    }

    @Override
    public Preview preview(Incoming incoming) throws IOException {
        Wording.refuseUnlessAgreed(incoming.relationship(), LanguageSource.TRANSCRIPTS, "a transcript", "transcripts");
        var rows = Imports.rows(TranscriptReader.read(incoming.source(), incoming.format(), incoming.context()));
        var relationship = incoming.relationship();
        var start = TranscriptStart.of(
                incoming.choices().answers().get(TranscriptStart.QUESTION),
                incoming.source().name(),
                relationship.zone(),
                incoming.now());
        return start.map(begin -> read(incoming, rows, begin)).orElseGet(() -> ask(incoming, rows));
    }

    private Preview ask(Incoming incoming, Reading.Rows<Transcript> rows) {
        var relationship = incoming.relationship();
        var question = TranscriptStart.question(
                forums.sessions(relationship.id(), incoming.now().minus(RECENT), incoming.now()),
                relationship.zone(),
                incoming.now());
        var questions = new ArrayList<>(rows.questions());
        questions.add(question);
        var asking = new Reading.Rows<>(rows.accepted(), rows.refused(), rows.warnings(), questions, rows.counts());
        return incoming.preview(asking, List.of(), rows.counts(), new Findings.Nothing());
    }

    private Preview read(Incoming incoming, Reading.Rows<Transcript> rows, Instant start) {
        var dropped = new HashMap<>(rows.counts());
        dropped.remove("cues");
        dropped.values().removeIf(count -> count == 0);
        var conversation = "t" + incoming.contentHash().substring(0, 20);
        var turns = rows.accepted().stream()
                .flatMap(transcript -> transcript.turns().stream())
                .filter(turn -> Seat.valueOf(turn.seat()).isLeader())
                .map(turn -> spoken(turn, start))
                .toList();
        var scored = scorer.score(incoming.relationship(), conversation, turns, incoming.importId());
        scored.leftOut().forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
        var kept = scored.statements().stream()
                .map(ScoredExchanges.Spoken::statement)
                .filter(statement -> !incoming.choices().leftOut().contains(statement.id()))
                .toList();
        var taken = scored.statements().size() - kept.size();
        if (taken > 0) {
            dropped.put("statements that you left out", (long) taken);
        }
        return incoming.preview(
                        rows,
                        StatementSentences.of(kept, List.of(scored.passedOver())),
                        dropped,
                        new Findings.Statements(kept, List.of(scored.passedOver())))
                .withStatements(scored.statements().stream()
                        .map(TranscriptImporter::found)
                        .toList());
    }

    private static SpokenTurn spoken(TranscriptTurn turn, Instant start) {
        var offset = Objects.requireNonNullElse(turn.offset(), Duration.ZERO);
        return new SpokenTurn(turn.index(), Seat.valueOf(turn.seat()), start.plus(offset), turn.text());
    }

    private static StatementFound found(ScoredExchanges.Spoken spoken) {
        var statement = spoken.statement();
        return new StatementFound(statement.id(), statement.seat(), spoken.text());
    }

    @Override
    public int store(Preview preview) {
        return preview.findings() instanceof Findings.Statements found
                ? exchanges.add(found.facts(), found.passedOver())
                : 0;
    }

    @Override
    public void remove(String importId) {
        exchanges.removeImport(importId);
    }
}
