package app.counterpoint.intake.door;

import app.counterpoint.intake.Spool;
import app.counterpoint.intake.Spools;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A file and what was said beside it. The body is the file, whatever its content type calls it, or a form that holds one.
 *
 * @param file the file: a small one in memory, a large one sealed on disk until this is closed
 * @param said the parameters of the address and of the form, by name; the form's go first
 */
record Upload(Spool file, Map<String, String> said) implements AutoCloseable {

    private static final String UNNAMED = "file";

    /**
     * Reads the request's body once.
     *
     * @throws Problem when there is no file, more than one, or one that is too large
     */
    static Upload of(HttpServletRequest request, Spools spools, long most) throws IOException {
        var said = parameters(request);
        var type = request.getContentType();
        if (type != null && type.regionMatches(true, 0, "multipart/", 0, 10)) {
            return form(request, said, spools, Math.min(most, InMemoryForms.MOST));
        }
        var name = Objects.requireNonNullElse(name(request, said), UNNAMED);
        var file = spools.take(name, Bodies.atMost(request.getInputStream(), request.getContentLengthLong(), most));
        if (file.size() == 0) {
            throw noFile();
        }
        return new Upload(file, said);
    }

    @Override
    public void close() {
        file.close();
    }

    /** Those of the address alone: a container that is asked for parameters may take the body for a form. */
    static Map<String, String> parameters(HttpServletRequest request) {
        var said = new LinkedHashMap<String, String>();
        var query = request.getQueryString();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> said.put(plain(name), values.isEmpty() ? "" : plain(values.getLast())));
        return said;
    }

    private static String plain(@Nullable String encoded) {
        try {
            return encoded == null ? "" : UriUtils.decode(encoded.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.of(
                    HttpStatus.BAD_REQUEST, "The address is not well formed", "Encode its parameters, as in %C3%A9.");
        }
    }

    private static Upload form(HttpServletRequest request, Map<String, String> said, Spools spools, long most)
            throws IOException {
        if (request.getContentLengthLong() > most + InMemoryForms.FIELDS) {
            throw Problem.tooLarge(most);
        }
        Part file = null;
        try {
            for (var part : request.getParts()) {
                if (part.getSubmittedFileName() == null) {
                    said.put(
                            part.getName(),
                            new String(part.getInputStream().readNBytes(2_000), StandardCharsets.UTF_8));
                } else if (file == null) {
                    file = part;
                } else {
                    throw Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "There is more than one file",
                            "Send each file in a request of its own.");
                }
            }
        } catch (ServletException | IllegalStateException e) {
            throw request.getContentLengthLong() > most || e instanceof IllegalStateException
                    ? Problem.tooLarge(most)
                    : Problem.of(
                            HttpStatus.BAD_REQUEST, "The form cannot be read", "Send the file itself as the body.");
        }
        if (file == null) {
            throw noFile();
        }
        var name = last(Objects.requireNonNullElse(file.getSubmittedFileName(), UNNAMED));
        return new Upload(spools.take(name, Bodies.atMost(file.getInputStream(), file.getSize(), most)), said);
    }

    private static @Nullable String name(HttpServletRequest request, Map<String, String> said) {
        var named = said.get("name");
        var disposition = request.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (named == null && disposition != null) {
            try {
                named = ContentDisposition.parse(disposition).getFilename();
            } catch (IllegalArgumentException e) {
                return null;
            }
        }
        return named == null ? null : last(named);
    }

    /** What stands behind the last slash: a name is never a path. */
    private static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static Problem noFile() {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "There is no file",
                "Send the file as the body, as in: curl --data-binary @FILE, or as a form with one file in it.");
    }
}
