package app.counterpoint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.intake.reader.Format;
import app.counterpoint.intake.reader.Recognition;
import app.counterpoint.shared.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolsTest {

    private static final int LIMIT = 4 << 20;

    @TempDir
    private Path data;

    private final TestClock clock = new TestClock("2026-11-23T08:00:00Z");

    @Test
    void aLargeFileReadsBackAsOftenAsAskedAndIsGoneAfterwards() throws IOException {
        var bytes = bytes(3 << 20);
        var spool = spools().take("big", new ByteArrayInputStream(bytes));

        assertThat(spool.source().open().readAllBytes()).isEqualTo(bytes);
        assertThat(spool.source().head(100)).isEqualTo(Arrays.copyOf(bytes, 100));
        assertThat(spool.size()).isEqualTo(bytes.length);
        var file = onDisk().getFirst();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllBytes(file)).hasSameSizeAs(bytes).isNotEqualTo(bytes);

        spool.close();
        spool.close();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void aLargeFileReadsAlikeInAnyOrder() throws IOException {
        var bytes = bytes(2 << 20);
        try (var spool = spools().take("big", new ByteArrayInputStream(bytes));
                var channel = Objects.requireNonNull(spool.source().channel())) {
            var places = new Random(7);
            for (int i = 0; i < 500; i++) {
                int at = places.nextInt(bytes.length - 1);
                int length = Math.min(1 + places.nextInt(100_000), bytes.length - at);
                var read = ByteBuffer.allocate(length);
                channel.position(at);
                while (read.hasRemaining() && channel.read(read) > 0) {}
                assertThat(read.array())
                        .as("%s bytes from %s on", length, at)
                        .isEqualTo(Arrays.copyOfRange(bytes, at, at + length));
            }
            assertThat(channel.size()).isEqualTo(bytes.length);
        }
    }

    @Test
    void aSmallFileTouchesNoDisk() throws IOException {
        var bytes = bytes(1000);
        try (var spool = spools().take("small", new ByteArrayInputStream(bytes))) {
            assertThat(spool.source().open().readAllBytes()).isEqualTo(bytes);
            assertThat(data.resolve("incoming")).doesNotExist();
        }
    }

    @Test
    void ofAFileThatIsTooLargeOrBreaksOffNothingIsLeft() throws IOException {
        assertThatThrownBy(() -> spools().take("huge", new ByteArrayInputStream(bytes(LIMIT + 1))))
                .isInstanceOf(Spools.TooLarge.class);
        var broken = new InputStream() {
            private int left = 2 << 20;

            @Override
            public int read() throws IOException {
                if (--left <= 0) {
                    throw new IOException("gone");
                }
                return 1;
            }
        };
        assertThatThrownBy(() -> spools().take("half", broken)).hasMessage("gone");
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void aZipOnDiskIsReadAsOneInMemory() throws IOException {
        var zipped = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("users.json"));
            zip.write("[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("leads/2025-03-10.json"));
            zip.write("[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("leads/picture.bin"));
            zip.write(bytes(2 << 20));
        }
        try (var spool = spools().take("export.zip", new ByteArrayInputStream(zipped.toByteArray()))) {
            assertThat(onDisk()).hasSize(1);
            assertThat(Recognition.of(spool.source())).isEqualTo(Format.SLACK_EXPORT);
        }
    }

    @Test
    void whatAKilledProcessLeftIsDeletedAtTheNextStart() throws IOException {
        spools().take("big", new ByteArrayInputStream(bytes(2 << 20)));
        Files.setLastModifiedTime(onDisk().getFirst(), FileTime.from(Instant.parse("2026-11-23T06:00:00Z")));

        spools().sweep();

        assertThat(onDisk()).isEmpty();
    }

    private Spools spools() {
        return new Spools(data, LIMIT, clock);
    }

    private List<Path> onDisk() throws IOException {
        if (!Files.isDirectory(data.resolve("incoming"))) {
            return List.of();
        }
        try (var files = Files.list(data.resolve("incoming"))) {
            return files.toList();
        }
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
