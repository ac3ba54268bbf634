package app.counterpoint.cli;

import app.counterpoint.storage.Backups;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code backup} and {@code restore} are told.
 *
 * @param file the backup
 * @param options those with a value, by name
 * @param flags those without
 */
record InstanceArguments(Path file, Map<String, String> options, Set<String> flags) {

    /**
     * Reads the arguments.
     *
     * @param valued which options have a value
     * @param plain which options have none
     * @throws IOException when an argument is not among them or the file is missing
     */
    static InstanceArguments read(List<String> args, Set<String> valued, Set<String> plain) throws IOException {
        var options = new HashMap<String, String>();
        var flags = new HashSet<String>();
        var files = new ArrayList<String>();
        for (int i = 0; i < args.size(); i++) {
            var arg = args.get(i);
            var equals = arg.indexOf('=');
            var name = equals < 0 ? arg : arg.substring(0, equals);
            if (plain.contains(arg)) {
                flags.add(arg);
            } else if (valued.contains(name) && equals >= 0) {
                options.put(name, arg.substring(equals + 1));
            } else if (valued.contains(name) && i + 1 < args.size()) {
                options.put(name, args.get(++i));
            } else if (arg.startsWith("--")) {
                throw new IOException("unknown option " + arg + "; there are FILE " + String.join(" ", valued) + " "
                        + String.join(" ", plain));
            } else {
                files.add(arg);
            }
        }
        if (files.size() != 1) {
            throw new IOException("name one file");
        }
        return new InstanceArguments(Path.of(files.getFirst()).toAbsolutePath(), options, flags);
    }

    /** The server that MONGODB_URI names, unless a data directory is named; else the embedded store. */
    Backups.Target target(Map<String, String> environment) {
        var directory = options.get("--data-dir");
        var uri = environment.getOrDefault("MONGODB_URI", "");
        var home = environment.getOrDefault("COUNTERPOINT_DATA_DIR", "data");
        return new Backups.Target(
                directory == null && !uri.isBlank() ? uri : null,
                Path.of(directory != null ? directory : home).toAbsolutePath().normalize());
    }

    /** The first line of the passphrase's file; absent when none is named. */
    char @Nullable [] passphrase() throws IOException {
        var named = options.get("--passphrase-file");
        if (named == null) {
            return null;
        }
        var line =
                Files.readString(Path.of(named), StandardCharsets.UTF_8).lines().findFirst();
        if (line.isEmpty() || line.get().length() < 8) {
            throw new IOException("a passphrase has 8 characters or more; " + named + " holds a shorter one");
        }
        return line.get().toCharArray();
    }
}
