package org.filmscore.messaging;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** A host name that does not resolve until a test says so; all other names resolve as usual. */
public final class LateName extends InetAddressResolverProvider {

    public static final String HOST = "late.broker.test";

    /** A system property: the class is loaded once for the JVM and once more for the service under test. */
    private static final String RESOLVES = "filmscore.test.late-name-resolves";

    public static void resolves() {
        System.setProperty(RESOLVES, "true");
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var usual = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (host.equals(HOST) && System.getProperty(RESOLVES) == null) {
                    throw new UnknownHostException(host);
                }
                return usual.lookupByName(host.equals(HOST) ? "localhost" : host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return usual.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "late name";
    }
}
