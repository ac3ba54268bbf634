package app.counterpoint.intake.door;

import app.counterpoint.intake.Choices;
import app.counterpoint.intake.Way;
import app.counterpoint.relationship.Relationships;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes GitHub's events of issues, each signed with the secret of the relationship that it is for. */
@RestController
class GitHubEndpoint {

    private final GitHubHooks hooks;
    private final Relationships relationships;
    private final Turnstile turnstile;
    private final Passage passage;
    private final DoorSettings settings;

    GitHubEndpoint(
            GitHubHooks hooks,
            Relationships relationships,
            Turnstile turnstile,
            Passage passage,
            DoorSettings settings) {
        this.hooks = hooks;
        this.relationships = relationships;
        this.turnstile = turnstile;
        this.passage = passage;
        this.settings = settings;
    }

    /** Imports an escalation when an issue is given one of the chosen labels; whatever else happens is let pass with 202. */
    @PostMapping("/api/import/github")
    ResponseEntity<Receipt> event(HttpServletRequest request) throws Exception {
        return turnstile.pass("github " + request.getRemoteAddr(), () -> {
            var body = Bodies.read(
                    request.getInputStream(),
                    request.getContentLengthLong(),
                    settings.largestRecords().toBytes());
            var hook = hooks.signer(request.getHeader("X-Hub-Signature-256"), body)
                    .orElseThrow(() -> Problem.of(
                            HttpStatus.UNAUTHORIZED,
                            "The signature is missing or is not ours",
                            "Enter the secret from the page Import at GitHub, or make a new one there."));
            return bring(hook, body, String.valueOf(request.getHeader("X-GitHub-Event")));
        });
    }

    private ResponseEntity<Receipt> bring(GitHubHook hook, byte[] body, String event) {
        if (!event.equals("issues")) {
            return ResponseEntity.accepted().build();
        }
        var zone = relationships.get(hook.relationship()).zone();
        return GitHubEscalations.of(body, hook.labels(), zone)
                .map(item -> new Passage.Item(DecisionTable.of(List.of(item)), Choices.NONE))
                .map(item -> passage.bring(hook.relationship(), List.of(item), Way.GITHUB, false)
                        .getFirst())
                .map(receipt ->
                        ResponseEntity.status(receipt.changed() ? 201 : 200).body(receipt))
                .orElseGet(() -> ResponseEntity.accepted().build());
    }
}
