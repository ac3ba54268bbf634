package app.counterpoint.cli;

import app.counterpoint.storage.Keys;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * The keys that encrypt webhooks' addresses, kept words and the like: {@code keys show|rotate|prune|lost [--data-dir DIR]}. On an instance
 * that runs or that is stopped; without {@code --data-dir} it is the one that {@code backup} would take.
 */
final class KeysCommand implements Command {

    private static final String USAGE = "say one of: keys show, keys rotate, keys prune, keys lost";

    @Override
    public int run(List<String> args, InputStream in, PrintStream out, PrintStream err) throws IOException {
        if (args.isEmpty()) {
            throw new IOException(USAGE);
        }
        var told = InstanceArguments.read(args, Set.of("--data-dir"), Set.of());
        var target = told.target(System.getenv());
        var keys = new Keys(Clock.systemUTC());
        switch (String.valueOf(told.file().getFileName())) {
            case "show" -> show(keys.overview(target), out);
            case "rotate" -> out.printf("%d values sealed with the newest key%n", keys.rotate(target));
            case "prune" -> {
                keys.prune(target);
                out.println("only the newest key is left; backups made before the last rotation need the older file");
            }
            case "lost" -> out.printf("%d values given up that no key opens%n", keys.giveUp(target));
            default -> throw new IOException(USAGE);
        }
        return 0;
    }

    private static void show(Keys.Overview overview, PrintStream out) {
        overview.sealed()
                .forEach((number, values) -> out.printf(
                        "%08x  %d values%s%s%n",
                        number,
                        values,
                        number == overview.newest() ? "  newest" : "",
                        overview.missing().contains(number) ? "  not in the key file" : ""));
    }
}
