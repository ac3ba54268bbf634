package app.counterpoint.intake;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key for one file, made at random and never written anywhere: AES with 256 bits in counter mode, which keeps the length and can be read
 * as a stream. It hides the file from whoever finds it; that nobody changed it is not its business, for it is read once and deleted.
 */
final class Sealed {

    static final int BLOCK = 16;

    private static final String CIPHER = "AES/CTR/NoPadding";

    private final SecretKeySpec key;
    private final IvParameterSpec start;

    Sealed() {
        var random = new SecureRandom();
        var secret = new byte[32];
        var counter = new byte[BLOCK];
        random.nextBytes(secret);
        random.nextBytes(counter);
        key = new SecretKeySpec(secret, "AES");
        start = new IvParameterSpec(counter);
    }

    OutputStream seal(OutputStream out) {
        return new CipherOutputStream(out, cipher(Cipher.ENCRYPT_MODE, start));
    }

    InputStream open(InputStream in) {
        return new CipherInputStream(in, cipher(Cipher.DECRYPT_MODE, start));
    }

    /** In any order, since in this mode each block has its own counter. */
    SeekableByteChannel open(SeekableByteChannel sealed) {
        return new SealedChannel(sealed, this);
    }

    /** Goes on from the beginning of a block; a block has 16 bytes. */
    Cipher from(long block) {
        var counter =
                new BigInteger(1, start.getIV()).add(BigInteger.valueOf(block)).toByteArray();
        var wrapped = new byte[BLOCK];
        int length = Math.min(BLOCK, counter.length);
        System.arraycopy(counter, counter.length - length, wrapped, BLOCK - length, length);
        return cipher(Cipher.DECRYPT_MODE, new IvParameterSpec(wrapped));
    }

    private Cipher cipher(int mode, IvParameterSpec counter) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, counter);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES in counter mode", e);
        }
    }
}
