package app.counterpoint.storage;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The instance's own keys: the newest one seals, every one opens what it sealed. AES-256-GCM by Tink; the number of the key stands in
 * front of what it sealed (one byte of form, four bytes of number), and what is sealed is bound to its place.
 */
final class KeyRing {

    private static final int NUMBER_AT = 1;
    private static final int PREFIX = 5;

    private final KeysetHandle keys;
    private final Aead aead;

    private KeyRing(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private interface Making {
        KeyRing make() throws GeneralSecurityException;
    }

    /** One new key. */
    static KeyRing generate() {
        return making(() -> new KeyRing(
                KeysetHandle.newBuilder().addEntry(fresh().makePrimary()).build()));
    }

    /**
     * As {@link #json()} wrote it.
     *
     * @throws IllegalArgumentException when it is not
     */
    static KeyRing parse(String json) {
        try {
            AeadConfig.register();
            return new KeyRing(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("this is no ring of keys", e);
        }
    }

    /** With one more key, which seals from now on. */
    KeyRing renewed() {
        return making(() -> new KeyRing(
                KeysetHandle.newBuilder(keys).addEntry(fresh().makePrimary()).build()));
    }

    /** With the newest key alone. */
    KeyRing pruned() {
        return making(() -> new KeyRing(KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                        .withFixedId(keys.getPrimary().getId())
                        .makePrimary())
                .build()));
    }

    /** With another's keys beside its own, which goes on sealing. */
    KeyRing with(KeyRing other) {
        return making(() -> {
            var all = KeysetHandle.newBuilder(keys);
            for (int i = 0; i < other.keys.size(); i++) {
                var key = other.keys.getAt(i);
                if (!numbers().contains(key.getId())) {
                    all.addEntry(KeysetHandle.importKey(key.getKey()).withFixedId(key.getId()));
                }
            }
            return new KeyRing(all.build());
        });
    }

    /** The numbers of all keys. */
    Set<Integer> numbers() {
        var numbers = new TreeSet<Integer>();
        for (int i = 0; i < keys.size(); i++) {
            numbers.add(keys.getAt(i).getId());
        }
        return numbers;
    }

    /** The number of the key that seals. */
    int newest() {
        return keys.getPrimary().getId();
    }

    /** @param place where the result will be kept, as in {@code webhooks.address}; elsewhere it cannot be opened */
    byte[] seal(String words, String place) {
        try {
            return aead.encrypt(words.getBytes(StandardCharsets.UTF_8), place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** What was sealed; empty when that was done with another ring, for another place, or was changed since. */
    Optional<String> open(byte[] sealed, String place) {
        try {
            return Optional.of(
                    new String(aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** The number of the key that sealed something; 0 when it is too short to be sealed at all. */
    static int numberOn(byte[] sealed) {
        return sealed.length < PREFIX ? 0 : ByteBuffer.wrap(sealed).getInt(NUMBER_AT);
    }

    /** The keys themselves, in the clear: for the key file and for sealed backups alone. */
    String json() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ring of keys can be written", e);
        }
    }

    /** Tells the numbers and no key. */
    @Override
    public String toString() {
        return "KeyRing" + numbers();
    }

    private static KeysetHandle.Builder.Entry fresh() {
        return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId();
    }

    private static KeyRing making(Making making) {
        try {
            AeadConfig.register();
            return making.make();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }
}
