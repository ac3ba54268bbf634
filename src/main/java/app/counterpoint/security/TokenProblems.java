package app.counterpoint.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a program is told that comes without a token, or with the wrong one: in the standard format of problems. */
final class TokenProblems {

    private TokenProblems() {}

    static void unknown(HttpServletRequest request, HttpServletResponse response, Exception ignored)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "No valid token",
                "Send the header Authorization: Bearer TOKEN. Tokens are made on the page People, and work for a year.");
    }

    static void notWithThis(HttpServletRequest request, HttpServletResponse response, Exception ignored)
            throws IOException {
        write(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "The token is for something else",
                "Make one for this purpose on the page People.");
    }

    private static void write(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                        .formatted(title, status, detail));
    }
}
