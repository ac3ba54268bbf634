package app.counterpoint.storage;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Encrypts a stream with a passphrase: Argon2id makes the key, AES-256-GCM seals pieces of 64 KiB. Each piece is bound to its place, and
 * the last one says so: to cut, swap or repeat pieces is noticed. (The construction is Rogaway's STREAM.)
 */
final class Sealing {

    private static final int PIECE = 1 << 16;
    private static final int TAG_BITS = 128;
    private static final int SALT = 16;
    private static final int MEMORY_KIB = 1 << 16;
    private static final int PASSES = 3;

    private Sealing() {}

    /** What is written to the result reaches the given stream sealed; closing the result makes it whole. */
    static OutputStream seal(OutputStream out, char[] passphrase) throws IOException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var data = new DataOutputStream(out);
        data.write(salt);
        data.writeInt(MEMORY_KIB);
        data.writeInt(PASSES);
        return new Pieces(data, key(passphrase, salt, MEMORY_KIB, PASSES));
    }

    /**
     * What was sealed.
     *
     * @throws BackupUnreadable while reading, when the passphrase is another or the stream was changed
     */
    static InputStream open(InputStream in, char[] passphrase) throws IOException {
        var data = new DataInputStream(in);
        var salt = data.readNBytes(SALT);
        var memory = data.readInt();
        var passes = data.readInt();
        if (salt.length < SALT || memory < 8 || memory > 1 << 21 || passes < 1 || passes > 100) {
            throw new BackupUnreadable("the file is damaged at its beginning");
        }
        return new Opened(data, key(passphrase, salt, memory, passes));
    }

    private static SecretKeySpec key(char[] passphrase, byte[] salt, int memory, int passes) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(1)
                .build());
        var key = new byte[32];
        var secret = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        var bytes = new byte[secret.remaining()];
        secret.get(bytes);
        generator.generateBytes(bytes, key);
        Arrays.fill(bytes, (byte) 0);
        return new SecretKeySpec(key, "AES");
    }

    /** The key is new for each file, so a counter is a nonce that never repeats. */
    private static byte[] crypt(int mode, SecretKeySpec key, long place, boolean last, byte[] bytes, int length)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var nonce = ByteBuffer.allocate(12).putLong(place).putInt(last ? 1 : 0).array();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(bytes, 0, length);
    }

    private static final class Pieces extends FilterOutputStream {

        private final SecretKeySpec key;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private long place;
        private boolean closed;

        Pieces(OutputStream out, SecretKeySpec key) {
            super(out);
            this.key = key;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int from = offset, left = length; left > 0; ) {
                if (filled == PIECE) {
                    put(false);
                }
                int part = Math.min(left, PIECE - filled);
                System.arraycopy(bytes, from, piece, filled, part);
                filled += part;
                from += part;
                left -= part;
            }
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                put(true);
                super.close();
            }
        }

        private void put(boolean last) throws IOException {
            try {
                out.write(crypt(Cipher.ENCRYPT_MODE, key, place++, last, piece, filled));
                filled = 0;
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has AES-GCM", e);
            }
        }
    }

    private static final class Opened extends InputStream {

        private final InputStream in;
        private final SecretKeySpec key;
        private byte[] ahead;
        private byte[] piece = new byte[0];
        private int read;
        private long place;
        private boolean ended;

        Opened(InputStream in, SecretKeySpec key) throws IOException {
            this.in = in;
            this.key = key;
            this.ahead = in.readNBytes(PIECE + TAG_BITS / 8);
        }

        @Override
        public int read() throws IOException {
            return fill() ? piece[read++] & 0xff : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int part = Math.min(length, piece.length - read);
            System.arraycopy(piece, read, bytes, offset, part);
            read += part;
            return part;
        }

        private boolean fill() throws IOException {
            while (read == piece.length) {
                if (ended) {
                    return false;
                }
                var sealed = ahead;
                ahead = in.readNBytes(PIECE + TAG_BITS / 8);
                ended = ahead.length == 0;
                try {
                    piece = crypt(Cipher.DECRYPT_MODE, key, place++, ended, sealed, sealed.length);
                    read = 0;
                } catch (GeneralSecurityException e) {
                    throw new BackupUnreadable(
                            "the passphrase is not that of the file, or the file was changed or cut", e);
                }
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
