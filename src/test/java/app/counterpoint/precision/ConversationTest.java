package app.counterpoint.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private final Conversation conversation = new Conversation(PrecisionScorer.english());

    @Test
    void onlyStatementsThatTakeAPositionAreScored() {
        ExchangeReading reading = conversation.read(
                List.of(
                        new Turn("a", "Hi there! How was your weekend? Can the export ship by 14 March?"),
                        new Turn(
                                "b",
                                "When did the last release go out? We can't do that without a second queue for the emails."),
                        new Turn(
                                "a",
                                "> We can't do that without a second queue for the emails.\nThen let's drop the PDF invoices.")));
        assertThat(reading.statements())
                .extracting(ExchangeReading.Statement::text)
                .containsExactly(
                        "Can the export ship by 14 March?",
                        "We can't do that without a second queue for the emails.",
                        "Then let's drop the PDF invoices.");
        assertThat(reading.leftOut())
                .containsEntry(LeftOutReason.QUESTION, 1)
                .containsEntry(LeftOutReason.QUOTATION, 1)
                .containsKey(LeftOutReason.GREETING);
    }

    @Test
    void aStatementKnowsWhereItStands() {
        String text = "Thanks. The export job needs two weeks.";
        ExchangeReading.Statement statement =
                conversation.read(List.of(new Turn("a", text))).statements().getFirst();
        assertThat(text.substring(statement.start(), statement.end())).isEqualTo("The export job needs two weeks.");
        assertThat(statement.turn()).isZero();
    }

    @Test
    void theOthersWordsRepeatedAreNotOnesOwn() {
        ExchangeReading reading = conversation.read(List.of(
                new Turn("a", "The auth migration needs two engineers for three weeks."),
                new Turn("b", "The auth migration needs two engineers for three weeks.")));
        assertThat(reading.sides()).containsOnlyKeys("a");
        assertThat(reading.leftOut()).containsEntry(LeftOutReason.QUOTATION, 1);
    }

    @Test
    void readingAloudIsLeftOut() {
        ExchangeReading reading =
                conversation.read(List.of(new Turn("a", "The ticket says that the export job needs two weeks.")));
        assertThat(reading.statements()).isEmpty();
        assertThat(reading.leftOut()).containsEntry(LeftOutReason.READING_ALOUD, 1);
    }

    @Test
    void manyShortTurnsDoNotDrownWhatWasSaid() {
        List<Turn> turns = new ArrayList<>();
        turns.add(new Turn("a", "Dropping CSV export would cost us the six accounts on the Starter plan."));
        turns.add(new Turn("a", "The import endpoint returns 500 for files above 20 MB since the June release."));
        double calm = scoreOfA(turns);
        for (int i = 0; i < 12; i++) {
            turns.add(new Turn("a", "Yeah."));
            turns.add(new Turn("a", "Okay, sure."));
        }
        assertThat(scoreOfA(turns)).isEqualTo(calm);
    }

    @Test
    void aSideWithoutAStatementHasNoScore() {
        ExchangeReading reading = conversation.read(List.of(new Turn("a", "Hello."), new Turn("b", "Good morning.")));
        assertThat(reading.sides()).isEmpty();
        assertThat(reading.statements()).isEmpty();
    }

    private double scoreOfA(List<Turn> turns) {
        return conversation.read(turns).sides().entrySet().stream()
                .filter(side -> side.getKey().equals("a"))
                .mapToDouble(side -> side.getValue().score())
                .findFirst()
                .orElseThrow();
    }
}
