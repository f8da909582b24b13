package org.filmscore.service.address;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Makes Location from the public address. Quarkus makes it from the header Host. */
class PublicLocation {

    private final PublicAddress address;

    PublicLocation(PublicAddress address) {
        this.address = address;
    }

    @ServerResponseFilter
    public void use(ContainerResponseContext response) {
        var location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address.of(target(URI.create(location.toString()))));
        }
    }

    private static String target(URI location) {
        var query = location.getRawQuery();
        return location.getRawPath() + (query == null ? "" : "?" + query);
    }
}
