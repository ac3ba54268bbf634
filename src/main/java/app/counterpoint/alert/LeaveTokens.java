package app.counterpoint.alert;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.storage.Sealed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/** Links with which a reader can leave without signing in: signed with a key of the instance, and good for nothing else. */
@Component
class LeaveTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY_ID = "leave";
    private static final int KEY_BYTES = 32;
    private static final int PARTS = 3;

    /** What a link is for. */
    record Left(RelationshipId relationship, String account, Leaving what) {}

    /** The key, as it is kept; the same for every instance. */
    @Document("alertKeys")
    record Key(@Id String id, @Sealed("alertKeys.secret") String secret) {}

    private final MongoOperations mongo;

    LeaveTokens(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The token with which a reader leaves something. */
    String token(Reader reader, Leaving what) {
        var payload = String.join("|", reader.relationship().value(), reader.account(), what.name());
        return encoded(payload.getBytes(StandardCharsets.UTF_8)) + "." + encoded(signature(payload));
    }

    /** What a token is for; empty when it is not one of ours. */
    Optional<Left> read(String token) {
        var dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var payload = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            var given = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return MessageDigest.isEqual(given, signature(payload)) ? Optional.of(left(payload)) : Optional.empty();
        } catch (IllegalArgumentException e) { // not Base64
            return Optional.empty();
        }
    }

    private static Left left(String payload) {
        var parts = payload.split("\\|", PARTS);
        return new Left(new RelationshipId(parts[0]), parts[1], Leaving.valueOf(parts[2]));
    }

    private byte[] signature(String payload) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key().secret()), ALGORITHM));
            return mac.doFinal(payload.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK can sign with " + ALGORITHM, e);
        }
    }

    private Key key() {
        var known = mongo.findById(KEY_ID, Key.class);
        if (known != null) {
            return known;
        }
        var random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        try {
            return mongo.insert(new Key(KEY_ID, Base64.getEncoder().encodeToString(random)));
        } catch (DuplicateKeyException e) { // another instance was first
            return Objects.requireNonNull(mongo.findById(KEY_ID, Key.class));
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
