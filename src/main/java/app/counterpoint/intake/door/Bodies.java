package app.counterpoint.intake.door;

import java.io.IOException;
import java.io.InputStream;

/** Reads what a request brings into memory, up to a limit; nothing of it touches the disk. */
final class Bodies {

    private Bodies() {}

    /**
     * The bytes of the stream.
     *
     * @param announced how many there are to be; -1 where that is not said
     * @param most how many there may be
     * @throws Problem with status 413 when there are more
     */
    static byte[] read(InputStream in, long announced, long most) throws IOException {
        if (announced > most) {
            throw Problem.tooLarge(most);
        }
        var bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most) {
            throw Problem.tooLarge(most);
        }
        return bytes;
    }
}
