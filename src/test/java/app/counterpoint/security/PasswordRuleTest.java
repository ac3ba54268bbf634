package app.counterpoint.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> OWN = List.of("leonora.carrington@example.com", "Leonora Carrington");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet herons fly",
                "Xk9#mQ2!vL7p",
                "größer als der Mond",
                "leonora drinks tea at six",
                "пароль у меня длинный"
            })
    void longOnesThatNobodyWouldGuessAreGoodWithoutPuzzles(String password) {
        assertThat(PasswordRule.complaint(password, OWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars"})
    void shortOnesAreRefused(String password) {
        assertThat(PasswordRule.complaint(password, OWN))
                .hasValueSatisfying(why -> assertThat(why).contains("12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password2026!",
                "P@ssw0rd12345",
                "123456789012",
                "aaaaaaaaaaaaaaa",
                "abababababab",
                "qwertyuiopas",
                "abcdefghijklm",
                "zyxwvutsrqpo",
                "letmeinplease",
                "iloveyouiloveyou",
                "counterpoint2026"
            })
    void thoseThatSomebodyWouldTryFirstAreRefused(String password) {
        assertThat(PasswordRule.complaint(password, OWN))
                .hasValueSatisfying(why -> assertThat(why).contains("first that somebody would try"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"carrington12", "Leonora2026!", "1Carrington1"})
    void onesOwnNameWithAFewSignsIsRefused(String password) {
        assertThat(PasswordRule.complaint(password, OWN))
                .hasValueSatisfying(why -> assertThat(why).contains("name"));
    }

    @ParameterizedTest
    @ValueSource(ints = {257, 100_000})
    void oneThatOnlyCostsTimeToHashIsRefused(int length) {
        assertThat(PasswordRule.complaint("aB3$ 9".repeat(length / 6 + 1), OWN)).isPresent();
    }
}
