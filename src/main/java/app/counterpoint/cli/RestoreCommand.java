package app.counterpoint.cli;

import app.counterpoint.storage.Backups;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Restores an instance: {@code restore [--data-dir DIR] [--passphrase-file FILE] [--replace] [--erased-in DIR] FILE}.
 *
 * <p>What was erased since the backup was made is erased again: by the notes of what is replaced, and of the instance that
 * {@code --erased-in} names. A file in the {@code backups} directory of an instance is taken for that instance's, unless
 * {@code --nothing-erased} says not to look there.
 */
final class RestoreCommand implements Command {

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) throws IOException {
        var told = InstanceArguments.read(
                args,
                Set.of("--data-dir", "--passphrase-file", "--erased-in"),
                Set.of("--replace", "--nothing-erased"));
        var target = told.target(System.getenv());
        var done = new Backups(Clock.systemUTC())
                .restore(
                        told.file(),
                        target,
                        told.passphrase(),
                        told.flags().contains("--replace"),
                        erasedIn(told, target));
        out.printf("%d documents of %d collections restored and compared%n", done.documents(), done.collections());
        out.printf("%d of them erased again%n", done.erased());
        if (done.unreadable() > 0) {
            err.printf(
                    "%d values are sealed with the keys of the instance that made the backup. Put its keys.json into the data directory, or give those values up with: keys lost%n",
                    done.unreadable());
        }
        return 0;
    }

    private static Backups.@Nullable Target erasedIn(InstanceArguments told, Backups.Target target) {
        if (told.flags().contains("--nothing-erased")) {
            return null;
        }
        var named = told.options().get("--erased-in");
        if (named != null) {
            return new Backups.Target(null, Path.of(named).toAbsolutePath().normalize());
        }
        var home =
                told.file().getParent() == null ? null : told.file().getParent().getParent();
        return home != null
                        && !home.equals(target.directory())
                        && Files.isRegularFile(home.resolve("counterpoint.mv.db"))
                ? new Backups.Target(null, home)
                : null;
    }
}
