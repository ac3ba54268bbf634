package app.counterpoint.intake.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of the interface in the OpenAPI format; it is the same for everybody and tells nothing of anybody. */
@RestController
class DescriptionEndpoint {

    private static final ClassPathResource DOCUMENT = new ClassPathResource("openapi.json");

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String document() throws IOException {
        return DOCUMENT.getContentAsString(StandardCharsets.UTF_8);
    }
}
