package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlightsTest {
    @Test
    void eachStretchHasALetterAndASentence() {
        String text = "The auth migration needs two engineers for three weeks.";
        Highlights highlights = Highlights.of(Scores.of(text), text);
        assertThat(highlights.marks())
                .anyMatch(mark -> mark.letter() == '€' && mark.words().equals("two engineers"))
                .anyMatch(mark -> mark.letter() == 'T' && mark.explanation().contains("time"));
        assertThat(highlights.missing()).doesNotContain("no time");
    }

    @Test
    void whatWouldMakeItPreciseIsSaidInWords() {
        String text = "This is too risky";
        assertThat(Highlights.of(Scores.of(text), text).missing()).contains("no time", "no cost or quantity");
    }
}
