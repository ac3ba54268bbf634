package app.counterpoint.alert.post;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How letters are sent.
 *
 * @param address where people reach the application; links in letters begin with it
 * @param from the sender of e-mails
 * @param internalHosts hosts to which webhooks may go by plain http, or although they lie on this machine; none unless listed
 */
@Validated
@ConfigurationProperties("counterpoint.alert")
public record PostSettings(
        @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("counterpoint@localhost") String from,
        @DefaultValue({}) Set<String> internalHosts) {

    /** @throws IllegalArgumentException when the address is not one of a web server */
    public PostSettings {
        if (!"http".equals(address.getScheme()) && !"https".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("counterpoint.alert.address must be an http or https address");
        }
        if (!from.contains("@")) {
            throw new IllegalArgumentException("counterpoint.alert.from must be an e-mail address");
        }
        internalHosts = Set.copyOf(internalHosts);
    }

    /** Where a person leaves letters. */
    URI leavePage(String token) {
        return page("leave/" + token);
    }

    /** Where a mail program leaves them for its reader, with one POST (RFC 8058). */
    URI leaveByPost(String token) {
        return page("unsubscribe/" + token);
    }

    /** The address of a page. */
    URI page(String path) {
        var base = address.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + path);
    }
}
