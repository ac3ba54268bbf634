package app.counterpoint.intake.door;

import app.counterpoint.security.ApiToken;
import app.counterpoint.security.ApiTokens;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The token behind the present request, which leads to one relationship and to no other. */
@Component
class Caller {

    private final ApiTokens tokens;

    Caller(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /** @throws Problem with status 401 without a token, 404 when the address names another relationship than the token's */
    ApiToken token(Map<String, String> parameters) {
        var token = tokens.current()
                .orElseThrow(() -> Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "No token",
                        "Send: Authorization: Bearer TOKEN. Tokens are made on the page People."));
        var named = parameters.get("relationship");
        if (named != null && !named.equals(token.relationship().toString())) {
            throw Problem.of(
                    HttpStatus.NOT_FOUND,
                    "The token does not lead there",
                    "A token is for one relationship. Leave the parameter out, or use that relationship's token.");
        }
        return token;
    }
}
