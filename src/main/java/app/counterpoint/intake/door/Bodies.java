package app.counterpoint.intake.door;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads what a request brings, up to a limit. */
final class Bodies {

    private Bodies() {}

    /**
     * The bytes of the stream, in memory.
     *
     * @param announced how many there are to be; -1 where that is not said
     * @param most how many there may be
     * @throws Problem with status 413 when there are more
     */
    static byte[] read(InputStream in, long announced, long most) throws IOException {
        return atMost(in, announced, most).readAllBytes();
    }

    /** The same stream, which refuses with a {@link Problem} of status 413 to give more than that. */
    static InputStream atMost(InputStream in, long announced, long most) {
        if (announced > most) {
            throw Problem.tooLarge(most);
        }
        return new FilterInputStream(in) {
            private long left = most;

            @Override
            public int read() throws IOException {
                return counted(super.read(), 1);
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                return counted(count, count);
            }

            private int counted(int result, int bytes) {
                left -= result < 0 ? 0 : bytes;
                if (left < 0) {
                    throw Problem.tooLarge(most);
                }
                return result;
            }
        };
    }
}
