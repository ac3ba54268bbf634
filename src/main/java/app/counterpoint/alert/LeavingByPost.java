package app.counterpoint.alert;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What stands in a letter's {@code List-Unsubscribe}: a mail program posts to it and its reader has left (RFC 8058); a person who opens it is led to the
 * page that does the same and can take it back. Reading the address alone changes nothing, since programs that scan mail do that.
 */
@RestController
class LeavingByPost {

    private final Readers readers;

    LeavingByPost(Readers readers) {
        this.readers = readers;
    }

    /** Leaves; 404 when the token is not one of ours, or its reader sits there no more. Twice is as good as once. */
    @PostMapping("/unsubscribe/{token}")
    ResponseEntity<String> leave(@PathVariable String token) {
        return readers.leave(token)
                .map(left -> ResponseEntity.ok("You have left " + left.title() + ".\n"))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).body("This link is not valid.\n"));
    }

    /** Leads a person to the page. */
    @GetMapping("/unsubscribe/{token}")
    ResponseEntity<Void> open(@PathVariable String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("../leave/" + token))
                .build();
    }
}
