package app.counterpoint.cli;

import app.counterpoint.storage.Backups;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Backs an instance up, running or not: {@code backup [--data-dir DIR] [--passphrase-file FILE] FILE}. Without {@code --data-dir} it is
 * the server that MONGODB_URI names, or else the directory of COUNTERPOINT_DATA_DIR or {@code ./data}.
 */
final class BackupCommand implements Command {

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) throws IOException {
        var told = InstanceArguments.read(args, Set.of("--data-dir", "--passphrase-file"), Set.of());
        var done = new Backups(Clock.systemUTC()).backup(told.target(System.getenv()), told.file(), told.passphrase());
        out.printf(
                "%d documents of %d collections written to %s and read back%n",
                done.documents(), done.collections(), told.file());
        if (told.passphrase() == null) {
            err.println(
                    "It does not hold the keys. Webhooks and kept words in it can be read with the data directory's keys.json alone: keep a copy of that elsewhere, or seal the backup with --passphrase-file, which puts the keys in.");
        }
        return 0;
    }
}
