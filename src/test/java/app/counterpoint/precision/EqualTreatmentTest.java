package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is spoken of, by name, gender or nationality, changes nothing: the scores are equal, not merely close. */
class EqualTreatmentTest {
    private static final List<String> NAMES = List.of(
            "Priya",
            "Tom",
            "Oluwaseun",
            "Siobhan",
            "Maria",
            "Hiroshi",
            "Mohammed",
            "Wei",
            "Fatima",
            "Jürgen",
            "Ngozi",
            "Jack",
            "Aaliyah");
    private static final List<String> PLACES =
            List.of("Berlin", "Nairobi", "Paris", "Lagos", "Mumbai", "Dublin", "Istanbul", "Toronto");
    private static final List<String> PEOPLES =
            List.of("German", "Kenyan", "Indian", "Nigerian", "Turkish", "American", "Chinese", "Brazilian", "Irish");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I can free %s for the billing service in June",
                "%s told me that the export breaks on Android",
                "I told %s that this is too risky",
                "as %s said, we don't have the bandwidth",
                "%s wants the invite link before the audit",
            })
    void swappingTheNameOfAPersonChangesNothing(String sentence) {
        same(sentence, NAMES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our office in %s owns the retry queue",
                "the team in %s needs two engineers until May",
                "everyone in %s says that it is too complex",
            })
    void swappingAPlaceChangesNothing(String sentence) {
        same(sentence, PLACES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the %s customers want invoices as PDF",
                "a %s engineer found the memory leak in the scheduler",
                "our %s colleagues think that this is risky",
            })
    void swappingANationalityChangesNothing(String sentence) {
        same(sentence, PEOPLES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%1$s says %2$s team cannot test the checkout before May|he,his|she,her",
                "the %1$s asked about the churn of free accounts|man|woman",
                "I asked the %1$s to drop the old SMS gateway|guys|girls",
                "my %1$s uses offline mode on the train|husband|wife",
                "%1$s does not want it that way|he|she",
                "tell %1$s that the cache is full|him|her",
            })
    void swappingGenderChangesNothing(String table) {
        String[] parts = table.split("\\|");
        List<String> variants = List.of(
                parts[0].formatted((Object[]) parts[1].split(",")), parts[0].formatted((Object[]) parts[2].split(",")));
        assertThat(Scores.of(variants.get(0)).score())
                .isEqualTo(Scores.of(variants.get(1)).score());
        assertThat(Scores.of(variants.get(0)).specificity())
                .isEqualTo(Scores.of(variants.get(1)).specificity());
    }

    @Test
    void aListOfNamesBuysNothing() {
        double one = Scores.score("I told Chris that this is too risky");
        assertThat(Scores.score("I told Chris, Dana, Laura and Bob that this is too risky"))
                .isLessThanOrEqualTo(one + 2.5);
    }

    private static void same(String sentence, List<String> words) {
        Scoring.Scored first = Scores.of(sentence.formatted(words.getFirst()));
        for (String word : words) {
            Scoring.Scored scored = Scores.of(sentence.formatted(word));
            assertThat(scored.score()).as(sentence.formatted(word)).isEqualTo(first.score());
            assertThat(scored.specificity())
                    .as("crowd layer: " + sentence.formatted(word))
                    .isEqualTo(first.specificity());
        }
    }
}
