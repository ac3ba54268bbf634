package app.counterpoint.security;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed to get an account.
 *
 * @param email what they will sign in with
 * @param name how they want to be called
 * @param password in the clear, until it is hashed
 */
public record Newcomer(String email, String name, String password) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}");
    private static final int LONGEST_NAME = 100;

    /** What is wrong with it; empty when it will do. */
    Optional<Claim.Refused> complaint() {
        if (!EMAIL.matcher(email.strip()).matches()) {
            return Optional.of(
                    new Claim.Refused(Claim.Field.EMAIL, "Write an e-mail address, such as name@example.com."));
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return Optional.of(
                    new Claim.Refused(Claim.Field.NAME, "Write a name of 1 to " + LONGEST_NAME + " characters."));
        }
        return PasswordRule.complaint(password, List.of(email, name))
                .map(reason -> new Claim.Refused(Claim.Field.PASSWORD, reason));
    }

    /** Without what nobody should see in a log. */
    @Override
    public String toString() {
        return "Newcomer";
    }
}
