package org.filmscore.service.connection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.impl.VertxHandler;
import jakarta.inject.Singleton;
import org.filmscore.service.limit.LimitProblems;
import org.filmscore.service.problem.GeneralProblems;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;

/**
 * Answers what is no HTTP with a problem. Vert.x answers it with an empty body unless a connection has another handler, and
 * Quarkus offers no way to name one: this handler names it with the first bytes of the connection.
 */
@Sharable
@Singleton
class MalformedHttp extends ChannelInboundHandlerAdapter {

    /** What Vert.x calls its own handler. */
    private static final String HANDLER = "handler";

    private final LimitProblems limits;
    private final ObjectMapper json;

    MalformedHttp(LimitProblems limits, ObjectMapper json) {
        this.limits = limits;
        this.json = json;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        if (connection.pipeline().get(HANDLER) instanceof VertxHandler<?> server
                && server.getConnection() instanceof HttpServerConnection http) {
            http.invalidRequestHandler(this::answer);
            connection.pipeline().remove(this);
        }
        connection.fireChannelRead(bytes);
    }

    private void answer(HttpServerRequest request) {
        var type = typeOf(request.decoderResult().cause());
        request.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Connection", "close")
                .end(Buffer.buffer(written(type)))
                .onComplete(ended -> request.connection().close());
    }

    private ProblemType typeOf(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException line -> limits.uriTooLong();
            case TooLongHttpHeaderException header -> limits.headerTooLarge();
            case null, default -> GeneralProblems.BAD_REQUEST;
        };
    }

    /** The target may be unreadable, so that the problem names none. */
    private byte[] written(ProblemType type) {
        try {
            return json.writeValueAsBytes(Problem.of(type, type.meaning()).at("/"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is a record of texts", e);
        }
    }
}
