package app.counterpoint.intake.door;

import app.counterpoint.intake.ImportRecord;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Way;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The imports of the token's relationship, whoever made them, and the way to take one back. */
@RestController
@RequestMapping("/api/import")
class ImportsEndpoint {

    private static final int PAGE = 100;

    private final Caller caller;
    private final Imports imports;
    private final Passage passage;

    ImportsEndpoint(Caller caller, Imports imports, Passage passage) {
        this.caller = caller;
        this.imports = imports;
        this.passage = passage;
    }

    /** Those imports, newest first, a hundred to a page, the first page being 0. */
    @GetMapping
    List<Line> list(HttpServletRequest request) {
        var parameters = Upload.parameters(request);
        var page = PageRequest.of(page(parameters.getOrDefault("page", "0")), PAGE);
        return imports.history(caller.token(parameters).relationship(), page).stream()
                .map(Line::of)
                .toList();
    }

    private static int page(String written) {
        if (!written.matches("\\d{1,5}")) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "The page is not a number", "Pages are counted from 0.");
        }
        return Integer.parseInt(written);
    }

    /** Takes an import back; a second time does nothing. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable String id) {
        passage.undo(caller.token(Map.of()).relationship(), id, Way.PROGRAM);
    }

    /** One import, as counts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String importId,
            String format,
            @Nullable String by,
            @Nullable String via,
            Instant at,
            int stored,
            int known,
            Map<String, Long> dropped,
            @Nullable Instant undoneAt) {

        static Line of(ImportRecord record) {
            var by = record.by();
            var via = record.via();
            return new Line(
                    record.id(),
                    record.format(),
                    by == null ? null : by.name(),
                    via == null ? null : via.name().toLowerCase(java.util.Locale.ROOT),
                    record.at(),
                    record.stored(),
                    record.known(),
                    record.dropped(),
                    record.undoneAt());
        }
    }
}
