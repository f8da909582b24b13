package org.filmscore.service.address;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The address by which callers reach the service. */
@ApplicationScoped
public class PublicAddress {

    /** Set by Quarkus, on each request, where forwarding is on. */
    private static final String TRUSTED = "X-Forwarded-Trusted-Proxy";

    private final AddressSettings settings;
    private final CurrentVertxRequest requests;

    PublicAddress(AddressSettings settings, CurrentVertxRequest requests) {
        this.settings = settings;
        this.requests = requests;
    }

    /** For code that no container creates. */
    public static PublicAddress current() {
        return Arc.container().instance(PublicAddress.class).get();
    }

    /**
     * An address of the service.
     *
     * @param target its path and query, encoded
     */
    public URI of(String target) {
        return URI.create(origin(requests.getCurrent().request()) + target);
    }

    private String origin(HttpServerRequest request) {
        return settings.address()
                .map(address -> address.toString().replaceAll("/+$", ""))
                .or(() -> forwarded(request))
                .orElseGet(() ->
                        request.scheme() + "://" + local(request.connection().localAddress()));
    }

    /** Reading the authority makes Quarkus evaluate the headers. */
    private Optional<String> forwarded(HttpServerRequest request) {
        if (!settings.forwarded()) {
            return Optional.empty();
        }
        var origin = request.scheme() + "://" + request.authority();
        return Boolean.parseBoolean(request.getHeader(TRUSTED)) && namesHost(request)
                ? Optional.of(origin)
                : Optional.empty();
    }

    private static boolean namesHost(HttpServerRequest request) {
        var forwarded = request.getHeader("Forwarded");
        return request.headers().contains("X-Forwarded-Host")
                || forwarded != null && forwarded.toLowerCase(Locale.ROOT).contains("host=");
    }

    /** Where the connection arrived. */
    private static String local(SocketAddress address) {
        var host = address.hostAddress();
        var name = host.startsWith("127.") || host.equals("0:0:0:0:0:0:0:1") || host.equals("::1") ? "localhost" : host;
        return (name.contains(":") ? "[" + name + "]" : name) + ":" + address.port();
    }
}
