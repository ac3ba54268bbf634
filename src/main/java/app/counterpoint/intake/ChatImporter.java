package app.counterpoint.intake;

import app.counterpoint.exchange.ExchangeScorer;
import app.counterpoint.exchange.Exchanges;
import app.counterpoint.exchange.PassedOver;
import app.counterpoint.exchange.ScoredExchanges;
import app.counterpoint.exchange.Statement;
import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Question;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.chat.ChatReader;
import app.counterpoint.intake.reader.chat.ChatSelection;
import app.counterpoint.intake.reader.chat.ChatThread;
import app.counterpoint.relationship.LanguageSource;
import app.counterpoint.shared.Seat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Exports of a chat become scored statements: of the channels chosen, the threads in which both leaders wrote, while both agree. */
@Component
class ChatImporter implements Importer {

    static final String CHANNELS = "channels";

    private static final Set<String> LEADERS = Set.of(Seat.CTO.name(), Seat.CPO.name());

    private final Exchanges exchanges;
    private final ExchangeScorer scorer;

    ChatImporter(Exchanges exchanges, ExchangeScorer scorer) {
        this.exchanges = exchanges;
        this.scorer = scorer;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.SLACK_EXPORT);
    }

    @Override
    public Preview preview(Incoming incoming) throws IOException {
        Wording.refuseUnlessAgreed(incoming.relationship(), LanguageSource.CHAT, "an export of a chat", "a chat");
        var channels = Question.parts(incoming.choices().answers().get(CHANNELS));
        if (channels.isEmpty()) {
            return ask(incoming);
        }
        var selection = new ChatSelection(Set.copyOf(channels), LEADERS);
        return read(incoming, Imports.rows(ChatReader.read(incoming.source(), selection, incoming.context())));
    }

    /** Which channels may be read is asked before anything in them is. */
    private static Preview ask(Incoming incoming) throws IOException {
        var seen = Imports.rows(ChatReader.overview(incoming.source(), incoming.context()));
        var overview = seen.accepted().getFirst();
        if (overview.channels().isEmpty()) {
            throw new NotImportable("The export holds no channel: conversations between two people are never read.");
        }
        var questions = new ArrayList<>(seen.questions());
        questions.add(new Question(
                CHANNELS,
                "Which channels may be read? Only ones to which both leaders agreed; the others are not opened.",
                overview.channels().stream()
                        .filter(channel -> !channel.contains(","))
                        .map(channel -> new Question.Choice(channel, "#" + channel))
                        .toList(),
                true));
        var asking =
                new Reading.Rows<>(seen.accepted(), seen.refused(), seen.warnings(), questions, overview.skipped());
        return incoming.preview(
                asking,
                List.of(Told.count(overview.messages(), "message", "messages") + " in "
                        + Told.count(overview.channels().size(), "channel", "channels")
                        + ". Of those you choose, only threads in which both leaders wrote are read."),
                overview.skipped(),
                new Findings.Nothing());
    }

    private Preview read(Incoming incoming, Reading.Rows<ChatThread> rows) {
        var dropped = new HashMap<String, Long>();
        rows.counts()
                .forEach((reason, count) ->
                        dropped.put(reason.startsWith("skipped: ") ? reason : "messages " + reason, count));
        dropped.remove("messages refused");
        var spoken = new ArrayList<ScoredExchanges.Spoken>();
        var passedOver = new ArrayList<PassedOver>();
        for (var thread : rows.accepted()) {
            var scored = scorer.score(
                    incoming.relationship(), ChatTurns.key(thread), ChatTurns.of(thread), incoming.importId());
            spoken.addAll(scored.statements());
            passedOver.add(scored.passedOver());
            scored.leftOut().forEach((reason, count) -> dropped.merge(reason, count, Long::sum));
        }
        var kept = spoken.stream()
                .map(ScoredExchanges.Spoken::statement)
                .filter(statement -> !incoming.choices().leftOut().contains(statement.id()))
                .toList();
        if (kept.size() < spoken.size()) {
            dropped.put("statements that you left out", (long) spoken.size() - kept.size());
        }
        return incoming.preview(
                        rows, sentences(rows, kept, passedOver), dropped, new Findings.Statements(kept, passedOver))
                .withStatements(spoken.stream().map(ChatImporter::found).toList());
    }

    private static StatementFound found(ScoredExchanges.Spoken spoken) {
        var statement = spoken.statement();
        return new StatementFound(statement.id(), statement.seat(), spoken.text());
    }

    private static List<String> sentences(
            Reading.Rows<ChatThread> rows, List<Statement> kept, List<PassedOver> passedOver) {
        var sentences = new ArrayList<String>();
        sentences.add(Told.count(rows.accepted().size(), "thread", "threads") + " in which both leaders wrote.");
        sentences.addAll(StatementSentences.of(kept, passedOver));
        return sentences;
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
