package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a transcript or a thread: finds the statements that take a position, scores each, and gives each side one robust score. */
public final class Conversation {
    private final PrecisionScorer scorer;
    private final Stance stance;

    /** A reader that scores with the given scorer. */
    public Conversation(PrecisionScorer scorer) {
        this.scorer = scorer;
        this.stance = new Stance(scorer.lexicon());
    }

    /** Reads an exchange. Turns of one speaker that follow each other are read as they come; order is the order of speaking. */
    public ExchangeReading read(List<Turn> turns) {
        List<ExchangeReading.Statement> statements = new ArrayList<>();
        Map<LeftOutReason, Integer> leftOut = new EnumMap<>(LeftOutReason.class);
        Quotations said = new Quotations();
        for (int turn = 0; turn < turns.size(); turn++) {
            Turn one = turns.get(turn);
            for (Sentences.Sentence sentence : Sentences.of(one.text())) {
                LeftOutReason reason = said.isQuoted(one.speaker(), sentence)
                        ? LeftOutReason.QUOTATION
                        : read(turn, one, sentence, statements);
                if (reason != null) {
                    leftOut.merge(reason, 1, Integer::sum);
                }
            }
            said.remember(one);
        }
        return new ExchangeReading(statements, leftOut, sides(statements));
    }

    private @org.jspecify.annotations.Nullable LeftOutReason read(
            int turn, Turn one, Sentences.Sentence sentence, List<ExchangeReading.Statement> statements) {
        Tokens tokens = scorer.tokenizer().read(sentence.text());
        LeftOutReason reason = stance.whyLeftOut(tokens);
        if (reason != null) {
            return reason;
        }
        return switch (scorer.score(sentence.text())) {
            case Scoring.Scored scored -> {
                statements.add(new ExchangeReading.Statement(
                        turn, one.speaker(), sentence.start(), sentence.end(), sentence.text(), scored));
                yield null;
            }
            case Scoring.NotScored(var why) ->
                switch (why) {
                    case EMPTY, TOO_SHORT -> LeftOutReason.TOO_SHORT;
                    case UNSUPPORTED_LANGUAGE -> LeftOutReason.UNSUPPORTED_LANGUAGE;
                };
        };
    }

    private static Map<String, ExchangeReading.Side> sides(List<ExchangeReading.Statement> statements) {
        Map<String, List<ExchangeReading.Statement>> bySpeaker = new LinkedHashMap<>();
        for (ExchangeReading.Statement statement : statements) {
            bySpeaker
                    .computeIfAbsent(statement.speaker(), _ -> new ArrayList<>())
                    .add(statement);
        }
        Map<String, ExchangeReading.Side> sides = new LinkedHashMap<>();
        bySpeaker.forEach(
                (speaker, own) -> sides.put(speaker, new ExchangeReading.Side(WeightedMedian.of(own), own.size())));
        return sides;
    }
}
