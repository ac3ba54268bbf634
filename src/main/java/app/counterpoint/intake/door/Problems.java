package app.counterpoint.intake.door;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers programs in the standard format of problems, and never with a page or with a file's own words. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> known(Problem problem) {
        var answer =
                ResponseEntity.status(problem.detail().getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.retryAfter() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(problem.retryAfter()));
        }
        return answer.body(problem.detail());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> gone(NoSuchElementException ignored) {
        return known(Problem.of(
                HttpStatus.NOT_FOUND,
                "There is no such thing",
                "The relationship or the import is gone. List the imports."));
    }

    /** What a file holds may be in the message of what was thrown: only its kind is logged. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(RuntimeException thrown) {
        var number = UUID.randomUUID().toString();
        LOG.error(
                "a request of a program failed, {}: {} at {}",
                number,
                thrown.getClass().getName(),
                at(thrown));
        return known(Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something failed here",
                "Nothing was stored. The log tells more under " + number + "."));
    }

    private static @Nullable StackTraceElement at(Throwable thrown) {
        return thrown.getStackTrace().length == 0 ? null : thrown.getStackTrace()[0];
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return ResponseEntity.status(status).headers(headers).body(body);
    }
}
