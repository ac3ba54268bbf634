package app.counterpoint.intake.reader.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.intake.reader.Limits;
import app.counterpoint.intake.reader.Reading;
import app.counterpoint.intake.reader.Source;
import app.counterpoint.intake.reader.tracker.TrackerWord.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackerWordsTest {

    @Test
    void jirasRepeatedColumnsAreCountedOnceAnIssue() throws IOException {
        assertThat(words("""
                        Summary,Issue key,Project name,Component/s,Component/s,Labels,Labels,Custom field (Epic Name)
                        One,A-1,Clinic Portal,Nightjar,nightjar,debt,risk,Rooms
                        Two,A-2,Clinic Portal,Nightjar,,debt,,
                        """))
                .containsExactly(
                        new TrackerWord("Clinic Portal", Kind.PROJECT, 2),
                        new TrackerWord("debt", Kind.LABEL, 2),
                        new TrackerWord("Nightjar", Kind.COMPONENT, 2),
                        new TrackerWord("risk", Kind.LABEL, 1),
                        new TrackerWord("Rooms", Kind.PROJECT, 1));
    }

    @Test
    void linearsLabelsShareACell() throws IOException {
        assertThat(words("""
                        ID;Team;Title;Status;Project;Labels;Created
                        X-1;Core;One;Done;Fast lane;"billing, sso";2026-11-01
                        """))
                .containsExactly(
                        new TrackerWord("billing", Kind.LABEL, 1),
                        new TrackerWord("Fast lane", Kind.PROJECT, 1),
                        new TrackerWord("sso", Kind.LABEL, 1));
    }

    @Test
    void addressesLinksNumbersAndSentencesAreNoNames() throws IOException {
        assertThat(words("""
                        Summary,Labels,Labels,Labels,Labels,Assignee
                        One,ann@example.org,https://example.org,42,'portal,Ann Other
                        """)).containsExactly(new TrackerWord("portal", Kind.LABEL, 1));
    }

    @Test
    void aTableWithoutSuchColumnsIsAnsweredWithWhatToDo() throws IOException {
        assertThat(read("date,question\n2026-11-01,What?\n"))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason())
                                .contains("no column with components, labels or projects"));
        assertThat(read("")).isInstanceOf(Reading.Unreadable.class);
    }

    private static List<TrackerWord> words(String table) throws IOException {
        return ((Reading.Rows<TrackerWord>) read(table)).accepted();
    }

    private static Reading<TrackerWord> read(String table) throws IOException {
        return TrackerWords.read(Source.of("issues.csv", table.getBytes(StandardCharsets.UTF_8)), Limits.usual());
    }
}
