package app.counterpoint.intake.door;

import app.counterpoint.intake.Spools;
import app.counterpoint.intake.Way;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes files from programs. What a file is shows from its content; its content type is not looked at. */
@RestController
@RequestMapping("/api/import")
class FilesEndpoint {

    private final Caller caller;
    private final Turnstile turnstile;
    private final Passage passage;
    private final Spools spools;
    private final DoorSettings settings;

    FilesEndpoint(Caller caller, Turnstile turnstile, Passage passage, Spools spools, DoorSettings settings) {
        this.caller = caller;
        this.turnstile = turnstile;
        this.passage = passage;
        this.spools = spools;
        this.settings = settings;
    }

    /** Imports one file, or looks at it when {@code dryRun=true}. */
    @PostMapping("/files")
    ResponseEntity<Receipt> file(HttpServletRequest request) throws Exception {
        var token = caller.token(Upload.parameters(request));
        return turnstile.pass(token.id(), () -> {
            try (var upload = Upload.of(request, spools, settings.largestFile().toBytes())) {
                var item = new Passage.Item(upload.file().source(), Said.choices(upload.said()));
                var dryRun = Boolean.parseBoolean(upload.said().get("dryRun"));
                var receipt = passage.bring(token.relationship(), List.of(item), Way.PROGRAM, dryRun)
                        .getFirst();
                return ResponseEntity.status(receipt.changed() ? 201 : 200).body(receipt);
            }
        });
    }
}
