package app.counterpoint.intake;

import app.counterpoint.intake.reader.archive.ReadOnlyChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/** Reads a sealed file in any order; what comes right after what was read last needs no new start of the cipher. */
final class SealedChannel extends ReadOnlyChannel {

    private static final int AT_ONCE = 1 << 15;

    private final Sealed key;
    private final ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);
    private @Nullable Cipher cipher;

    SealedChannel(SeekableByteChannel sealed, Sealed key) {
        super(sealed);
        this.key = key;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        long at = channel.position();
        buffer.clear().limit(Math.min(buffer.capacity(), into.remaining()));
        int n = channel.read(buffer);
        if (n <= 0) {
            return n;
        }
        try {
            into.put(at(at).update(buffer.array(), 0, n));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("counter mode takes any number of bytes", e);
        }
        return n;
    }

    private Cipher at(long position) throws GeneralSecurityException {
        if (cipher == null) {
            cipher = key.from(position / Sealed.BLOCK);
            cipher.update(new byte[(int) (position % Sealed.BLOCK)]);
        }
        return cipher;
    }

    @Override
    public SeekableByteChannel position(long to) throws IOException {
        if (to != channel.position()) {
            channel.position(to);
            cipher = null;
        }
        return this;
    }
}
