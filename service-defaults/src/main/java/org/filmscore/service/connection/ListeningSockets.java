package org.filmscore.service.connection;

import io.netty.channel.Channel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.channel.socket.ServerSocketChannel;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import org.filmscore.service.address.AddressSettings;

/**
 * Counts connections where they are accepted. Quarkus offers no hook there, and a route sees a connection only with its first
 * request, so that idle ones would count for nobody.
 */
@ApplicationScoped
class ListeningSockets {

    private final VertxInternal vertx;
    private final ConnectionLimit limit;

    ListeningSockets(Vertx vertx, ConnectionSettings settings, AddressSettings addresses, MalformedHttp malformed) {
        this.vertx = (VertxInternal) vertx;
        this.limit = new ConnectionLimit(
                settings.perAddress(), addresses.trustedProxies().orElse(List.of()), malformed);
    }

    void watch(@ObservesAsync HttpServerStart started) {
        for (var loop : vertx.getAcceptorEventLoopGroup()) {
            loop.execute(() ->
                    ((SingleThreadEventLoop) loop).registeredChannelsIterator().forEachRemaining(this::watch));
        }
    }

    private void watch(Channel channel) {
        if (channel instanceof ServerSocketChannel && channel.pipeline().get(ConnectionLimit.class) == null) {
            channel.pipeline().addFirst(limit);
        }
    }
}
