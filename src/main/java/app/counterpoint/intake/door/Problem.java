package app.counterpoint.intake.door;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request that cannot be served, told as RFC 9457 wants it: what is wrong, and what to do. Its words never quote a file. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetail detail;
    private final int retryAfter;

    private Problem(ProblemDetail detail, int retryAfter) {
        super(detail.getTitle(), null, false, false);
        this.detail = detail;
        this.retryAfter = retryAfter;
    }

    static Problem of(HttpStatus status, String title, String whatToDo) {
        return of(status, title, whatToDo, Map.of());
    }

    /** With further facts for the program, such as the questions that are open. */
    static Problem of(HttpStatus status, String title, String whatToDo, Map<String, ?> facts) {
        var detail = ProblemDetail.forStatusAndDetail(status, whatToDo);
        detail.setType(URI.create("about:blank"));
        detail.setTitle(title);
        if (!facts.isEmpty()) {
            detail.setProperties(new LinkedHashMap<>(facts));
        }
        return new Problem(detail, 0);
    }

    /** Too much at once; the same may work later. */
    static Problem later(String whatToDo, int seconds) {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, whatToDo);
        detail.setTitle("Too many requests");
        return new Problem(detail, seconds);
    }

    static Problem tooLarge(long most) {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                "The body is too large",
                "At most %,d bytes are taken in one request. Export a shorter time, or put the file into the watched folder."
                        .formatted(most));
    }

    ProblemDetail detail() {
        return detail;
    }

    /** After how many seconds to come again; 0 where that does not help. */
    int retryAfter() {
        return retryAfter;
    }
}
