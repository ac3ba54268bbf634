package app.counterpoint.intake.reader.archive;

import app.counterpoint.intake.reader.CannotReadException;

/** Bounds how much of a zip file is read for its directory, all of which is held in memory. */
final class DirectoryBound implements CountedChannel.Counter {
    private long left;

    DirectoryBound(long bytes) {
        this.left = bytes;
    }

    /** From here on nothing is bounded. */
    void lift() {
        left = Long.MAX_VALUE;
    }

    @Override
    public void read(int bytes) throws CannotReadException {
        left -= bytes;
        if (left < 0) {
            throw new CannotReadException("The archive holds more files than an export would.");
        }
    }
}
