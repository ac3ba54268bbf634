package app.counterpoint.storage;

import java.io.IOException;

/** A file is no backup, or not a whole one, or the passphrase is not its own. */
final class BackupUnreadable extends IOException {

    private static final long serialVersionUID = 1;

    BackupUnreadable(String reason) {
        super(reason);
    }

    BackupUnreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
