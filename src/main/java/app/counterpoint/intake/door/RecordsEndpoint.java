package app.counterpoint.intake.door;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Way;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.ApiToken;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes records from programs: JSON arrays, all or nothing. What has a key, or an {@code Idempotency-Key} for the whole request, is known
 * when it comes again, and then left as it is.
 */
@RestController
@RequestMapping("/api/import")
class RecordsEndpoint {

    private static final int LONGEST_KEY = 100;

    private final Caller caller;
    private final Turnstile turnstile;
    private final Passage passage;
    private final Relationships relationships;
    private final DoorSettings settings;

    RecordsEndpoint(
            Caller caller, Turnstile turnstile, Passage passage, Relationships relationships, DoorSettings settings) {
        this.caller = caller;
        this.turnstile = turnstile;
        this.passage = passage;
        this.relationships = relationships;
        this.settings = settings;
    }

    /** Imports decisions. */
    @PostMapping("/decisions")
    ResponseEntity<Receipt> decisions(HttpServletRequest request) throws Exception {
        return one(request, (_, body) -> List.of(table(Items.of(body, DecisionItem.class), request)));
    }

    /** Imports escalations: decisions that the CPTO was asked to make. */
    @PostMapping("/escalations")
    ResponseEntity<Receipt> escalations(HttpServletRequest request) throws Exception {
        return one(
                request,
                (_, body) -> List.of(table(
                        Items.of(body, EscalationItem.class).stream()
                                .map(EscalationItem::decision)
                                .toList(),
                        request)));
    }

    /** Scores statements, an import for each conversation; the words are dropped as both leaders agreed. */
    @PostMapping("/statements")
    ResponseEntity<List<Receipt>> statements(HttpServletRequest request) throws Exception {
        return answer(all(request, this::spoken));
    }

    private interface Reader {
        List<Passage.Item> items(ApiToken token, byte[] body);
    }

    private ResponseEntity<Receipt> one(HttpServletRequest request, Reader reader) throws Exception {
        var receipt = all(request, reader).getFirst();
        return ResponseEntity.status(receipt.changed() ? 201 : 200).body(receipt);
    }

    private static ResponseEntity<List<Receipt>> answer(List<Receipt> receipts) {
        return ResponseEntity.status(receipts.stream().anyMatch(Receipt::changed) ? 201 : 200)
                .body(receipts);
    }

    private List<Receipt> all(HttpServletRequest request, Reader reader) throws Exception {
        var parameters = Upload.parameters(request);
        var token = caller.token(parameters);
        return turnstile.pass(
                token.id(),
                () -> passage.bring(
                        token.relationship(),
                        reader.items(token, body(request)),
                        Way.PROGRAM,
                        Boolean.parseBoolean(parameters.get("dryRun"))));
    }

    private List<Passage.Item> spoken(ApiToken token, byte[] body) {
        if (!relationships.languageScored(token.relationship())) {
            throw Problem.of(
                    HttpStatus.FORBIDDEN,
                    "Wording is not scored at the moment",
                    "It is only while both leaders, who are named on the page People, agree on the page Agreement. Nothing was read, and nothing was stored.");
        }
        return SpokenTranscript.of(Items.of(body, StatementItem.class));
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        return Bodies.read(
                request.getInputStream(),
                request.getContentLengthLong(),
                settings.largestRecords().toBytes());
    }

    private static Passage.Item table(List<DecisionItem> items, HttpServletRequest request) {
        var batch = request.getHeader("Idempotency-Key");
        return new Passage.Item(DecisionTable.of(keyed(items, batch)), Choices.NONE);
    }

    private static List<DecisionItem> keyed(List<DecisionItem> items, @Nullable String batch) {
        if (batch == null || batch.isBlank()) {
            return items;
        }
        if (batch.length() > LONGEST_KEY) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST,
                    "The Idempotency-Key is too long",
                    "It has 1 to %d characters.".formatted(LONGEST_KEY));
        }
        var keyed = new ArrayList<DecisionItem>();
        for (int i = 0; i < items.size(); i++) {
            keyed.add(items.get(i).orKey(batch.strip() + "#" + (i + 1)));
        }
        return keyed;
    }
}
