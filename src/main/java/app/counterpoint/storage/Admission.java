package app.counterpoint.storage;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who may talk to the embedded server, which knows no users: whoever says a secret of this run as the application's name in the first
 * message of a connection. It keeps other users of the machine out; it is no protection against this user's own programs.
 */
final class Admission {

    private final String secret;
    private final Set<Channel> admitted = ConcurrentHashMap.newKeySet();

    Admission() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        this.secret = HexFormat.of().formatHex(bytes);
    }

    /** What a client must call itself. */
    String secret() {
        return secret;
    }

    /** Whether the connection may go on; its first message decides. */
    boolean admits(Channel channel, @Nullable Document message) {
        if (admitted.contains(channel)) {
            return true;
        }
        if (message == null || !isSecret(message)) {
            return false;
        }
        admitted.add(channel);
        channel.closeFuture().addListener(closed -> admitted.remove(channel));
        return true;
    }

    /** What everybody else hears. */
    static Document refusal() {
        return new Document("ok", 0.0)
                .append("errmsg", "this store belongs to a running Counterpoint")
                .append("code", 13)
                .append("codeName", "Unauthorized");
    }

    private boolean isSecret(Document message) {
        return message.get("client") instanceof Document client
                && client.get("application") instanceof Document application
                && application.get("name") instanceof String name
                && MessageDigest.isEqual(
                        name.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
