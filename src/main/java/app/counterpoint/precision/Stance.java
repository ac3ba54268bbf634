package app.counterpoint.precision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a sentence that takes a position (request, objection, commitment, a claim about scope, time, risk, cost) from one that does not. */
final class Stance {
    private static final int FEWEST_WORDS = 3;
    private static final long EVIDENCE_OF_WORK =
            Lists.STRONG | Lists.WEAK | Lists.CHANGE | Lists.CONSEQUENCE | Lists.VAGUE_WORD | Lists.STAFF;

    private final Lexicon lexicon;
    private final Phrases greetings;
    private final Phrases smallTalk;
    private final Phrases questions;
    private final Phrases requests;
    private final Phrases reading;

    Stance(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.greetings = Phrases.read("greeting");
        this.smallTalk = Phrases.read("small-talk");
        this.questions = Phrases.read("question");
        this.requests = Phrases.read("request");
        this.reading = Phrases.read("reading-aloud");
    }

    /** Why a sentence is left out; null when it takes a position. */
    @Nullable LeftOutReason whyLeftOut(Tokens tokens) {
        List<String> words = words(tokens);
        if (greetings.start(words) && !takesPosition(tokens, words)) {
            return LeftOutReason.GREETING;
        }
        if (words.size() < FEWEST_WORDS) {
            return LeftOutReason.TOO_SHORT;
        }
        if (smallTalk.in(words) && !takesPosition(tokens, words)) {
            return LeftOutReason.SMALL_TALK;
        }
        if (reading.start(words)) {
            return LeftOutReason.READING_ALOUD;
        }
        boolean asks = tokens.isChar(tokens.count() - 1, '?');
        if (asks && !requests.in(words) && questions.start(words)) {
            return LeftOutReason.QUESTION;
        }
        return asks && requests.in(words) || takesPosition(tokens, words) ? null : LeftOutReason.NO_POSITION;
    }

    private boolean takesPosition(Tokens tokens, List<String> words) {
        if (requests.in(words)) {
            return true;
        }
        Evidence evidence = Evidence.listed(tokens, lexicon);
        for (Hit hit : evidence.hits()) {
            boolean claims =
                    hit.kind() == SpanKind.VAGUE || hit.kind() == SpanKind.COST || hit.kind() == SpanKind.TRADEOFF;
            if (claims || hit.kind().isEvidence() && hit.kind() != SpanKind.TIME && hit.kind() != SpanKind.NAME) {
                return true;
            }
        }
        return evidence.has(SpanKind.TIME) && hasWork(tokens);
    }

    private static boolean hasWork(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, EVIDENCE_OF_WORK)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, Shape.ANY)) {
                StringBuilder word = new StringBuilder();
                for (int k = tokens.start(i); k < tokens.end(i); k++) {
                    word.append(Letters.lower(tokens.text.charAt(k)));
                }
                words.add(word.toString());
            }
        }
        return words;
    }
}
