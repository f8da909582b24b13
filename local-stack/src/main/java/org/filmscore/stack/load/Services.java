package org.filmscore.stack.load;

import java.net.URI;
import java.util.Map;
import org.filmscore.stack.system.ServiceName;

/** The addresses of the services that own something, without {@code /api/v1}. */
public record Services(URI catalog, URI critics, URI userReviews) {

    URI address(ServiceName service) {
        return Map.of(ServiceName.CATALOG, catalog, ServiceName.CRITIC, critics, ServiceName.USER_REVIEW, userReviews)
                .get(service);
    }

    URI resource(ServiceName service, String path) {
        var address = address(service).toString();
        return URI.create(
                (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + "/api/v1" + path);
    }
}
