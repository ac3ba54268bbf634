package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.Application;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person types them, in a process of their own. */
class BackupCommandsTest {

    @TempDir
    private Path parent;

    @Test
    void aSealedBackupOfARunningInstanceIsRestoredIntoANewDirectory() throws Exception {
        Files.writeString(parent.resolve("passphrase"), "correct horse battery\n");
        try (var instance = Instance.stopped(parent.resolve("home"), Clock.systemUTC())) {
            instance.database().getCollection("facts").insertOne(new Document("_id", 1).append("text", "one"));

            assertThat(run("backup", "--data-dir", "home", "--passphrase-file", "passphrase", "file"))
                    .startsWith("0 1 documents of 1 collections written to " + parent.resolve("file"));
        }

        assertThat(run("restore", "--data-dir=new", "--passphrase-file", "passphrase", "file"))
                .startsWith("0 1 documents of 1 collections restored and compared");
        try (var instance = Instance.in(parent.resolve("new"), Clock.systemUTC())) {
            assertThat(instance.database().getCollection("facts").find())
                    .containsExactly(new Document("_id", 1).append("text", "one"));
        }
    }

    @Test
    void whatCannotBeDoneEndsWithASentenceAndTheStatusTwo() throws Exception {
        assertThat(run("backup", "--data-dir", "nowhere", "file"))
                .startsWith("2 counterpoint backup: there is no instance in " + parent.resolve("nowhere"))
                .doesNotContain("\tat ");
        assertThat(run("restore", "--data-dir", "new", "file"))
                .startsWith("2 counterpoint restore: there is no file " + parent.resolve("file"));
        assertThat(run("restore", "--force", "file")).startsWith("2 counterpoint restore: unknown option --force");
        assertThat(run("backup")).startsWith("2 counterpoint backup: name one file");
    }

    @Test
    void keysAreShownRotatedAndPrunedAsTyped() throws Exception {
        KeyFile.in(parent.resolve("home")).write(KeyRing.generate());
        try (var instance = Instance.stopped(parent.resolve("home"), Clock.systemUTC())) {
            instance.database()
                    .getCollection("webhooks")
                    .insertOne(new Document("_id", 1)
                            .append(
                                    "address",
                                    SealedText.of(
                                            KeyFile.in(parent.resolve("home")).ring(), "a", "webhooks.address")));
            assertThat(run("keys", "--data-dir", "home", "rotate")).startsWith("0 1 values sealed with the newest key");
        }
        assertThat(run("keys", "--data-dir", "home", "show"))
                .containsPattern("(?m)^(0 )?[0-9a-f]{8}  1 values  newest$");
        assertThat(run("keys", "--data-dir", "home", "prune")).startsWith("0 only the newest key is left");
        assertThat(run("keys", "--data-dir", "home", "eat")).startsWith("2 counterpoint keys: say one of");
        assertThat(run("reset-link", "--data-dir", "home", "nobody@example.com"))
                .startsWith("2 nobody signs in with this address");
    }

    /** The exit status, then what was said. */
    private String run(String... command) throws IOException, InterruptedException {
        for (int i = 0; i < command.length; i++) {
            var isPath =
                    i == command.length - 1 && i > 0 || i > 0 && command[i - 1].matches("--data-dir|--passphrase-file");
            command[i] = isPath
                    ? parent.resolve(command[i]).toString()
                    : command[i].replace("--data-dir=", "--data-dir=" + parent + "/");
        }
        var process = ChildJvm.start(Application.class, command);
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }
}
