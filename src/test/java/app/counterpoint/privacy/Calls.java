package app.counterpoint.privacy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Whom this process tries to call while it is watched, on any machine and without rights: by name, since {@link NameGuard} hears every question
 * to a name server, and by number, since Java asks before each outgoing connection of a socket or an HTTP client whether it goes through a proxy.
 */
final class Calls implements AutoCloseable {

    private static volatile @Nullable Calls watched;

    private final List<String> made = new CopyOnWriteArrayList<>();
    private final @Nullable ProxySelector usual = ProxySelector.getDefault();

    private Calls() {}

    /** From now on calls to others are noted and refused. */
    static Calls watch() {
        var calls = new Calls();
        watched = calls;
        ProxySelector.setDefault(calls.new Asked());
        return calls;
    }

    /** Notes a call; says whether it is to be refused, which it is while somebody watches. */
    static boolean refuse(String what) {
        var watching = watched;
        if (watching == null) {
            return false;
        }
        watching.made.add(what);
        return true;
    }

    /** What was tried. */
    List<String> made() {
        return List.copyOf(made);
    }

    @Override
    public void close() {
        watched = null;
        ProxySelector.setDefault(usual);
    }

    private final class Asked extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            if (!isOfThisMachine(String.valueOf(uri.getHost()))) {
                made.add("connection " + uri);
                var kind = uri.getScheme().startsWith("http") ? Proxy.Type.HTTP : Proxy.Type.SOCKS;
                return List.of(new Proxy(kind, new InetSocketAddress("localhost", 1))); // where nobody listens
            }
            return List.of(Proxy.NO_PROXY);
        }

        /** Tomcat, when it stops, wakes itself by an address of the machine's own. */
        private static boolean isOfThisMachine(String host) {
            if (!host.matches("[\\[\\d].*")) {
                return host.equals("localhost");
            }
            try {
                // a number: nobody is asked; the zone behind it names the interface, by which it would not be found
                var address = InetAddress.getByName(host.replaceFirst("%[^\\]]*", ""));
                return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException why) {
            made.add("connection " + uri);
        }
    }
}
