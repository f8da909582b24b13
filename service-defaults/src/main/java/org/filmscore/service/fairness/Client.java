package org.filmscore.service.fairness;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.filmscore.service.connection.Networks;

/** Who shares a limit: a signed-in user, or else everybody at an address. */
record Client(String policy, String name) {

    static Client of(RoutingContext exchange) {
        if (exchange.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                && token.getSubject() != null) {
            return new Client("user", token.getSubject());
        }
        return atAddress(exchange);
    }

    static Client atAddress(RoutingContext exchange) {
        var address = exchange.request().remoteAddress();
        // A proxy may forward what Vert.x does not read as an address, such as IPv6 in brackets.
        return new Client(
                "address", Networks.of(address.hostAddress() == null ? address.host() : address.hostAddress()));
    }
}
