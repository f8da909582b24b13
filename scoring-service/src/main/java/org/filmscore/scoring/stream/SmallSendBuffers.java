package org.filmscore.scoring.stream;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** Bounds what the kernel keeps for a listener who does not read; unless told it grows to megabytes a connection. */
@ApplicationScoped
class SmallSendBuffers implements HttpServerOptionsCustomizer {

    private static final int BYTES = 65_536;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }
}
