package app.counterpoint.privacy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Stands between this process and its name server: as long as {@link Calls} are watched, a question about another host is noted and refused. */
public final class NameGuard extends InetAddressResolverProvider {

    /** Made by Java itself, which finds it by its name. */
    public NameGuard() {}

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Guarded(configuration.builtinResolver(), configuration.lookupLocalHostName());
    }

    @Override
    public String name() {
        return "guard";
    }

    private record Guarded(InetAddressResolver usual, String ownName) implements InetAddressResolver {

        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (!host.equals("localhost") && !host.equals(ownName) && Calls.refuse("name " + host)) {
                throw new UnknownHostException(host);
            }
            return usual.lookupByName(host, policy);
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            var asked = InetAddress.getByAddress(address);
            if (!asked.isLoopbackAddress() && Calls.refuse("address " + asked.getHostAddress())) {
                throw new UnknownHostException(asked.getHostAddress());
            }
            return usual.lookupByAddress(address);
        }
    }
}
