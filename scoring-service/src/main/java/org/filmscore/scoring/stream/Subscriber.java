package org.filmscore.scoring.stream;

import io.netty.channel.ChannelOption;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.filmscore.scoring.stream.ReplayBuffer.PublishedScore;

/**
 * A subscriber. It holds only its position in the replay buffer and reads the next change when its connection has
 * room. Everything runs on the event loop of the connection; {@link #wake()}, {@link #end(Runnable)} and {@link
 * #leave()} schedule it there.
 */
class Subscriber {

    private static final int MOST_BYTES_AT_ONCE = 16_384;
    private static final long NO_TIMER = -1;

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Context eventLoop;
    private final Set<UUID> films;
    private final ReplayBuffer scores;
    private final StreamSettings settings;
    private final AtomicBoolean awake = new AtomicBoolean();
    private ResumePoint start;
    private long next;
    private long heartbeatTimer = NO_TIMER;
    private long stallTimer = NO_TIMER;
    private boolean stopped;

    /** @param films empty for all */
    Subscriber(
            HttpServerRequest request,
            Context eventLoop,
            Set<UUID> films,
            ReplayBuffer scores,
            StreamSettings settings) {
        this.request = request;
        this.response = request.response();
        this.eventLoop = eventLoop;
        this.films = films;
        this.scores = scores;
        this.settings = settings;
    }

    /** @param first the events that are sent at once */
    void open(ResumePoint from, String first) {
        eventLoop.runOnContext(now -> {
            start = from;
            next = from.next();
            head().drainHandler(room -> drained()).write(first);
            heartbeatTimer = eventLoop.owner().setPeriodic(settings.heartbeat().toMillis(), heartbeat -> heartbeat());
            drain();
        });
    }

    /** Responds to HEAD, which does not subscribe. */
    void sendHead() {
        eventLoop.runOnContext(now -> head().end());
    }

    /** Schedules a write, because changes may have arrived. */
    void wake() {
        if (awake.compareAndSet(false, true)) {
            eventLoop.runOnContext(now -> {
                awake.set(false);
                drain();
            });
        }
    }

    /**
     * Ends the response, after which the subscriber reconnects to any replica.
     *
     * @param over runs after the response has ended; the connection may stay open
     */
    void end(Runnable over) {
        eventLoop.runOnContext(now -> {
            if (!stopped && !response.ended()) {
                response.end().onComplete(ended -> over.run());
            }
            stop();
        });
    }

    /** The connection is closed. */
    void leave() {
        eventLoop.runOnContext(now -> stop());
    }

    private HttpServerResponse head() {
        return response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream;charset=UTF-8")
                .putHeader("Cache-Control", "no-store");
    }

    private void drain() {
        while (!stopped && !response.writeQueueFull() && scores.has(next)) {
            writeSome();
        }
        if (!stopped && response.writeQueueFull() && stallTimer == NO_TIMER) {
            stallTimer = eventLoop.owner().setTimer(settings.stalledAfter().toMillis(), late -> drop());
        }
    }

    /** Writes several changes at once, because one write costs as much as another. */
    private void writeSome() {
        var some = Buffer.buffer();
        while (some.length() < MOST_BYTES_AT_ONCE && scores.has(next)) {
            var change = scores.change(next);
            if (change.isEmpty()) {
                drop();
                return;
            }
            next++;
            change.filter(this::concerns).ifPresent(one -> some.appendBuffer(one.text()));
        }
        if (some.length() > 0) {
            response.write(some);
        }
    }

    private boolean concerns(PublishedScore change) {
        return start.concerns(change) && (films.isEmpty() || films.contains(change.film()));
    }

    private void drained() {
        eventLoop.owner().cancelTimer(stallTimer);
        stallTimer = NO_TIMER;
        drain();
    }

    /** Also sends the current position. Otherwise a subscriber of few films would resume from one that is overwritten. */
    private void heartbeat() {
        drain();
        if (stopped || response.writeQueueFull()) {
            return;
        }
        response.write(ServerSentEvent.heartbeat());
        scores.now()
                .filter(now -> now.next() == next)
                .ifPresent(now ->
                        response.write(ServerSentEvent.position(now.read().id())));
    }

    /**
     * Disconnects a subscriber that does not read fast enough. It closes the channel below all handlers, because the
     * handler of Vert.x would first wait for pending writes.
     */
    private void drop() {
        stop();
        var channel = ((ConnectionBase) request.connection()).channel();
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        channel.pipeline().firstContext().close();
    }

    private void stop() {
        stopped = true;
        eventLoop.owner().cancelTimer(heartbeatTimer);
        eventLoop.owner().cancelTimer(stallTimer);
    }
}
