package app.counterpoint.alert.post;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Where letters may be posted: to https, and not to this machine, its neighbourhood without a router (which holds cloud providers' key servers) or many
 * at once, unless the host is listed. Private networks are allowed, because chat servers live there.
 */
@Component
class Gate {

    private final PostSettings settings;

    Gate(PostSettings settings) {
        this.settings = settings;
    }

    /** @throws IllegalArgumentException with a sentence for the person, when the text is no such address */
    URI read(String address) {
        try {
            return check(new URI(address.strip()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("That is not a web address.", e);
        }
    }

    /** @throws IllegalArgumentException with a sentence for the person, when letters may not go there */
    URI check(URI address) {
        var host = address.getHost();
        if (host == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "That is not the address of a webhook: it starts with https:// and a host.");
        }
        if (settings.internalHosts().contains(host.toLowerCase(Locale.ROOT))) {
            return address;
        }
        if (!"https".equalsIgnoreCase(address.getScheme())) {
            throw new IllegalArgumentException("A webhook's address starts with https://.");
        }
        if (Arrays.stream(addresses(host)).anyMatch(Gate::isForbidden)) {
            throw new IllegalArgumentException(
                    "That host lies on this machine or beside it; whoever runs the server can list it as an internal host.");
        }
        return address;
    }

    private static InetAddress[] addresses(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("No host of that name is known.", e);
        }
    }

    private static boolean isForbidden(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }
}
