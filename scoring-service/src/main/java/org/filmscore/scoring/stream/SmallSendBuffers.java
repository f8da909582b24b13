package org.filmscore.scoring.stream;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Limits the kernel buffer of a subscriber that does not read. By default it grows to megabytes a connection. */
@ApplicationScoped
class SmallSendBuffers implements HttpServerOptionsCustomizer {

    private static final int BYTES = 65_536;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }
}
