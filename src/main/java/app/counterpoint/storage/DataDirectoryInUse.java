package app.counterpoint.storage;

import java.nio.file.Path;

/** Another Counterpoint is running on the same data directory. */
final class DataDirectoryInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataDirectoryInUse(Path directory) {
        super("Another Counterpoint is already running on the data directory " + directory + ".");
    }
}
