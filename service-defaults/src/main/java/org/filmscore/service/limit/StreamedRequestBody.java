package org.filmscore.service.limit;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.filmscore.service.limit.IncompleteBody.Reason;

/** A body that is read while it arrives. The sender is held back while received bytes are unread. */
public final class StreamedRequestBody extends InputStream {

    private static final String KEY = StreamedRequestBody.class.getName();

    /** Of some kilobytes each, as they come from the network. */
    private static final int PARTS_HELD = 16;

    private final HttpServerRequest request;
    private final Context eventLoop = Vertx.currentContext();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final long most;
    private final Duration stalled;
    private final long deadline;
    private Buffer part = Buffer.buffer();
    private int position;
    private long size;
    private boolean ended;
    private volatile boolean abandoned;

    private StreamedRequestBody(HttpServerRequest request, long most, Duration stalled, Duration total) {
        this.request = request;
        this.most = most;
        this.stalled = stalled;
        this.deadline = System.nanoTime() + total.toNanos();
    }

    /** Claims the body before any other handler; nothing is read before it is requested. */
    static void attach(RoutingContext exchange, long most, Duration stalled, Duration total) {
        var body = new StreamedRequestBody(exchange.request(), most, stalled, total);
        body.request.pause();
        body.request.handler(part -> body.arrived(new Part(part)));
        body.request.endHandler(end -> body.arrived(new End()));
        body.request.exceptionHandler(failure -> body.arrived(new BrokenOff()));
        exchange.put(KEY, body);
    }

    static boolean isAttached(RoutingContext exchange) {
        return exchange.get(KEY) != null;
    }

    /**
     * The unread body of a request to import.
     *
     * @throws IncompleteBody if its Content-Length exceeds the limit
     */
    public static StreamedRequestBody of(RoutingContext exchange) {
        StreamedRequestBody body = exchange.get(KEY);
        if (body == null) {
            throw new IllegalStateException("Only bodies that are streamed can be read while they arrive");
        }
        body.welcome();
        return body;
    }

    /** Reads and discards the rest of the body. */
    static void abandon(RoutingContext exchange) {
        StreamedRequestBody body = exchange.get(KEY);
        body.abandoned = true;
        body.received.clear();
        body.request.resume();
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** @throws IncompleteBody if the body ends early, stalls, takes too long, or exceeds the limit */
    @Override
    public int read(byte[] target, int offset, int length) {
        while (!ended && position == part.length()) {
            await();
        }
        if (ended) {
            return -1;
        }
        var taken = Math.min(length, part.length() - position);
        part.getBytes(position, position + taken, target, offset);
        position += taken;
        return taken;
    }

    private void await() {
        switch (next()) {
            case Part(var next) -> {
                size += next.length();
                if (size > most) {
                    throw new IncompleteBody(Reason.TOO_LARGE);
                }
                part = next;
                position = 0;
                eventLoop.runOnContext(again -> request.fetch(1));
            }
            case End() -> ended = true;
            case BrokenOff() -> throw new IncompleteBody(Reason.BROKEN_OFF);
        }
    }

    private Received next() {
        try {
            var left = deadline - System.nanoTime();
            var next = received.poll(Math.min(stalled.toNanos(), left), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new IncompleteBody(left < stalled.toNanos() ? Reason.TOO_SLOW : Reason.STALLED);
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IncompleteBody(Reason.BROKEN_OFF);
        }
    }

    private void welcome() {
        var announced = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > most) {
            throw new IncompleteBody(Reason.TOO_LARGE);
        }
        eventLoop.runOnContext(ready -> {
            if (request.headers().contains(HttpHeaders.EXPECT)) {
                request.response().writeContinue();
            }
            request.fetch(PARTS_HELD);
        });
    }

    private void arrived(Received item) {
        if (!abandoned) {
            received.add(item);
        }
    }

    /** Buffers from the network. */
    private sealed interface Received {}

    private record Part(Buffer bytes) implements Received {}

    private record End() implements Received {}

    private record BrokenOff() implements Received {}
}
