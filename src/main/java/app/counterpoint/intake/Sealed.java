package app.counterpoint.intake;

import java.io.InputStream;
import java.io.OutputStream;
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

    private static final String CIPHER = "AES/CTR/NoPadding";

    private final SecretKeySpec key;
    private final IvParameterSpec start;

    Sealed() {
        var random = new SecureRandom();
        var secret = new byte[32];
        var counter = new byte[16];
        random.nextBytes(secret);
        random.nextBytes(counter);
        key = new SecretKeySpec(secret, "AES");
        start = new IvParameterSpec(counter);
    }

    OutputStream seal(OutputStream out) {
        return new CipherOutputStream(out, cipher(Cipher.ENCRYPT_MODE));
    }

    InputStream open(InputStream in) {
        return new CipherInputStream(in, cipher(Cipher.DECRYPT_MODE));
    }

    private Cipher cipher(int mode) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, start);
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES in counter mode", e);
        }
    }
}
