package app.counterpoint.intake.door;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers a method that an address does not have; no endpoint is found for it, so that the endpoints' own advice is not asked. */
@RestControllerAdvice
class WrongMethod {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(HttpRequestMethodNotSupportedException thrown) {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.METHOD_NOT_ALLOWED, "See /api/openapi.json for what can be done here.");
        var methods = thrown.getSupportedMethods();
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.ALLOW, methods == null ? "" : String.join(", ", methods))
                .body(detail);
    }
}
