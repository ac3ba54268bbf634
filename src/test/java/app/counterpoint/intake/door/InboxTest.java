package app.counterpoint.intake.door;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.decision.Decisions;
import app.counterpoint.intake.ImportRecord;
import app.counterpoint.intake.Imports;
import app.counterpoint.intake.Way;
import app.counterpoint.relationship.Relationship;
import app.counterpoint.relationship.Relationships;
import app.counterpoint.security.AccessLog;
import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.TestClock;
import app.counterpoint.storage.StorageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.util.FileSystemUtils;

@DoorTest
class InboxTest {

    private static final String LIST = """
            key,question,raised,outcome,brought by,decided
            A-1,Do we keep two databases?,2026-10-05,escalated,CTO,2026-10-07
            A-2,Who owns the onboarding?,2026-10-12,settled,,2026-10-14
            """;

    private static final String TALK = """
            WEBVTT

            00:00:01.000 --> 00:00:09.000
            <v Tomasz Okoro>We cannot ship the invoice export in March without a second migration of the ledger table.</v>

            00:00:10.000 --> 00:00:20.000
            <v Petra Olsen>Then the two renewals in April wait, because both contracts name the invoice export by date.</v>

            00:00:21.000 --> 00:00:25.000
            <v Zebulon Quackenbush>I will write that down for the two of you.</v>
            """;

    @Autowired
    Relationships relationships;

    @Autowired
    Passage passage;

    @Autowired
    Decisions decisions;

    @Autowired
    Imports imports;

    @Autowired
    AccessLog log;

    @Autowired
    StorageSettings storage;

    @Autowired
    TestClock clock;

    private Relationship pair;
    private Inbox inbox;
    private Path root;
    private Path folder;

    @BeforeEach
    void twoRelationshipsAndAnEmptyInbox() throws IOException {
        pair = Pair.agreed(relationships);
        Pair.of(relationships);
        root = storage.dataDir().resolve("inbox");
        FileSystemUtils.deleteRecursively(root);
        inbox = inbox();
        inbox.tick();
        folder = root.resolve(pair.id().toString());
    }

    private Inbox inbox() {
        var settings = new InboxSettings(true, Duration.ofSeconds(10), Duration.ofDays(1), Duration.ofDays(14));
        return new Inbox(storage, settings, relationships, passage, clock);
    }

    private void looks(int times) {
        for (int i = 0; i < times; i++) {
            inbox.tick();
        }
    }

    private List<ImportRecord> history() {
        return imports.history(pair.id(), Pageable.ofSize(20));
    }

    private long stored() {
        return decisions.rows(pair.id(), PageRequest.of(0, 50)).getNumberOfElements();
    }

    private static TreeSet<String> names(Path where) throws IOException {
        var names = new TreeSet<String>();
        try (var all = Files.list(where)) {
            all.forEach(path -> names.add(path.getFileName().toString()));
        }
        return names;
    }

    private String why(String place, String name) throws IOException {
        return Files.readString(folder.resolve(place).resolve(name + ".why.txt"));
    }

    @Test
    void eachRelationshipHasAFolderThatSaysWhatItIsFor() throws IOException {
        assertThat(Files.readString(root.resolve("README.txt")))
                .contains(pair.id().toString(), pair.label());
        assertThat(Files.readString(folder.resolve("README.txt"))).contains("done", "failed", "1 day", "14 days");
        assertThat(names(folder)).containsExactly(".reading", "README.txt", "done", "failed");
    }

    @Test
    void aFileIsImportedAtTheSecondLookAndPutAwayWithANote() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST);
        looks(1);
        assertThat(stored()).isZero();
        looks(1);

        assertThat(stored()).isEqualTo(2);
        assertThat(names(folder.resolve("done"))).containsExactly("list.csv", "list.csv.why.txt");
        assertThat(why("done", "list.csv")).contains("2 stored");
        assertThat(history())
                .singleElement()
                .satisfies(record -> assertThat(record.via()).isEqualTo(Way.FOLDER));
    }

    @Test
    void theSameFileAgainChangesNothingAndTakesAnotherName() throws IOException {
        for (int i = 0; i < 2; i++) {
            Files.writeString(folder.resolve("list.csv"), LIST);
            looks(2);
        }

        assertThat(stored()).isEqualTo(2);
        assertThat(history()).hasSize(1);
        assertThat(names(folder.resolve("done"))).contains("list.csv", "2-list.csv", "2-list.csv.why.txt");
        assertThat(why("done", "2-list.csv")).contains("nothing changed");
    }

    @Test
    void aFileThatIsStillWrittenWaits() throws IOException {
        var file = folder.resolve("list.csv");
        Files.writeString(file, LIST.substring(0, 60));
        looks(1);
        Files.writeString(file, LIST.substring(60), StandardOpenOption.APPEND);
        looks(1);
        assertThat(stored()).isZero();
        assertThat(file).exists();
        looks(1);
        assertThat(stored()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {".hidden.csv", "list.csv.part", "LIST.TMP", "list.csv~", "list.crdownload"})
    void aNameThatSaysUnfinishedIsLeftAlone(String name) throws IOException {
        Files.writeString(folder.resolve(name), LIST);
        looks(3);

        assertThat(folder.resolve(name)).exists();
        assertThat(stored()).isZero();
    }

    @Test
    void anEmptyFileGetsTenMinutesToBeFilled() throws IOException {
        var file = Files.createFile(folder.resolve("list.csv"));
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        looks(3);
        assertThat(file).exists();
        clock.advance(Duration.ofMinutes(11));
        looks(1);
        assertThat(names(folder.resolve("failed"))).contains("list.csv");
    }

    @Test
    void whatCannotBeReadFailsWithThePlainReason() throws IOException {
        Files.writeString(folder.resolve("holiday.txt"), "nothing of ours");
        looks(2);

        assertThat(names(folder.resolve("failed"))).containsExactly("holiday.txt", "holiday.txt.why.txt");
        assertThat(why("failed", "holiday.txt"))
                .startsWith("Nothing was stored.")
                .contains("not recognised");
    }

    @Test
    void anOpenQuestionFailsAndTheNoteAsksItWithoutNamingAnybodyElse() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST.replace("CTO", "Zebulon Quackenbush"));
        Files.writeString(folder.resolve("talk.vtt"), TALK);
        looks(2);

        assertThat(why("failed", "list.csv")).contains("Who brought it?").doesNotContain("Quackenbush");
        assertThat(why("failed", "talk.vtt")).contains("?").doesNotContain("Quackenbush");
        assertThat(stored()).isZero();
    }

    @Test
    void aTranscriptIsDeletedOnceItIsScoredAndOnlyItsNoteStays() throws IOException {
        Files.writeString(folder.resolve("2026-11-16 10-00.vtt"), TALK);
        looks(2);

        assertThat(history()).hasSize(1);
        assertThat(names(folder.resolve("done"))).containsExactly("2026-11-16 10-00.vtt.why.txt");
        assertThat(why("done", "2026-11-16 10-00.vtt"))
                .contains("was deleted")
                .doesNotContain("ledger")
                .doesNotContain("Quackenbush");
        assertThat(names(folder.resolve(".reading"))).isEmpty();
    }

    @Test
    void whatWasPutAwayIsDeletedWhenItsTimeIsOver() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST);
        Files.writeString(folder.resolve("holiday.txt"), "nothing of ours");
        looks(2);
        clock.advance(Duration.ofDays(1).plusMinutes(1));
        looks(1);
        assertThat(names(folder.resolve("done"))).isEmpty();
        assertThat(names(folder.resolve("failed"))).hasSize(2);
        clock.advance(Duration.ofDays(13));
        looks(1);
        assertThat(names(folder.resolve("failed"))).isEmpty();
    }

    @Test
    void linksAndFoldersAreNotReadAndWhereALinkLeadsNothingHappens() throws IOException {
        var secret = Files.writeString(Files.createTempFile("secret", ".csv"), LIST);
        Files.createSymbolicLink(folder.resolve("link.csv"), secret);
        Files.createSymbolicLink(folder.resolve("dangling.csv"), Path.of("/no/such/file"));
        var nested = Files.createDirectories(folder.resolve("nested"));
        Files.writeString(nested.resolve("list.csv"), LIST);
        looks(2);

        assertThat(stored()).isZero();
        assertThat(names(folder.resolve("failed"))).contains("link.csv", "dangling.csv", "nested", "nested.why.txt");
        assertThat(why("failed", "link.csv")).contains("links");
        clock.advance(Duration.ofDays(15));
        looks(1);
        assertThat(names(folder.resolve("failed"))).isEmpty();
        assertThat(secret).hasContent(LIST);
        Files.delete(secret);
    }

    @Test
    void aLinkInPlaceOfDoneIsReplacedByAFolder() throws IOException {
        var elsewhere = Files.createTempDirectory("elsewhere");
        FileSystemUtils.deleteRecursively(folder.resolve("done"));
        Files.createSymbolicLink(folder.resolve("done"), elsewhere);
        Files.writeString(folder.resolve("list.csv"), LIST);
        looks(2);

        assertThat(names(elsewhere)).isEmpty();
        assertThat(names(folder.resolve("done"))).contains("list.csv");
        Files.delete(elsewhere);
    }

    @Test
    void aFileThatSomebodyWritesToWhileItIsReadIsTakenBack() throws IOException {
        var file = Files.writeString(folder.resolve("list.csv"), LIST);
        looks(1);
        try (var open = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            var writing = new Inbox(
                    storage,
                    new InboxSettings(true, Duration.ofSeconds(10), Duration.ofDays(1), Duration.ofDays(14)),
                    relationships,
                    new Passage(imports, relationships, log) {
                        @Override
                        List<Receipt> bring(RelationshipId id, List<Item> items, Way via, boolean dryRun) {
                            var receipts = passage.bring(id, items, via, dryRun);
                            try {
                                open.write("A-3,Late?,2026-10-20,open,,\n".getBytes(StandardCharsets.UTF_8));
                                open.flush();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                            return receipts;
                        }

                        @Override
                        void undo(RelationshipId id, String importId, Way via) {
                            passage.undo(id, importId, via);
                        }
                    },
                    clock);
            writing.tick();
            writing.tick();
        }

        assertThat(stored()).isZero();
        assertThat(why("failed", "list.csv")).contains("while it was read");
    }

    @Test
    void aFileThatAStoppedProcessHadTakenIsReadByTheNext() throws IOException {
        Files.writeString(folder.resolve(".reading").resolve("list.csv"), LIST);
        looks(3);

        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void withSeveralRelationshipsAFileInNobodysFolderFails() throws IOException {
        Files.writeString(root.resolve("list.csv"), LIST);
        looks(2);

        assertThat(names(root.resolve("failed"))).contains("list.csv");
        assertThat(Files.readString(root.resolve("failed/list.csv.why.txt"))).contains("Several relationships");
    }

    @Test
    void theFolderGoesWithItsRelationship() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST);
        looks(2);
        relationships.remove(pair.id());

        assertThat(folder).doesNotExist();
    }
}
