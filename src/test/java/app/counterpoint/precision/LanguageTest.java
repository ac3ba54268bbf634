package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir können das nicht machen, weil das Team zu viel zu tun hat.",
                "Das ist zu riskant und wir haben keine Zeit dafür.",
                "Nous ne pouvons pas faire ça parce que l'équipe est déjà occupée.",
                "No podemos hacer esto porque el equipo no tiene tiempo para nada.",
                "We kunnen dit niet doen omdat het team geen tijd heeft voor de migratie.",
                "Мы не можем сделать это до конца марта",
                "この機能は三月までに出せません",
            })
    void anotherLanguageIsNotScoredAndSaidSo(String text) {
        assertThat(PrecisionScorer.english().score(text)).isEqualTo(new Scoring.NotScored(Reason.UNSUPPORTED_LANGUAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kubectl rollout restart breaks p99",
                "SSO, SCIM, audit log: March",
                "drop gift cards",
                "Redis failover drops 4% of carts",
                "auth_service returns 500 on POST /login",
                "the à la carte menu needs a photo",
                "Priya, Oluwaseun and Siobhan own the queue",
            })
    void shortTechnicalEnglishIsScored(String text) {
        assertThat(PrecisionScorer.english().score(text)).isInstanceOf(Scoring.Scored.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void nothingIsEmpty(String text) {
        assertThat(PrecisionScorer.english().score(text)).isEqualTo(new Scoring.NotScored(Reason.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "???", "ok!"})
    void oneWordIsTooShortToTell(String text) {
        assertThat(PrecisionScorer.english().score(text)).isEqualTo(new Scoring.NotScored(Reason.TOO_SHORT));
    }
}
