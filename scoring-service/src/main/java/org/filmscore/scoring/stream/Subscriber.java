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

/**
 * One who listens. Holds nothing but its place in the ring: what it is told next is looked up when its connection has room
 * for it. All of it runs on the event loop of the connection, but for {@link #wake()} and {@link #leave()}.
 */
class Subscriber {

    private static final int MOST_BYTES_AT_ONCE = 16_384;
    private static final long NOT_WAITING = -1;

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Context eventLoop;
    private final Set<UUID> films;
    private final ReplayBuffer scores;
    private final StreamSettings settings;
    private final AtomicBoolean awake = new AtomicBoolean();
    private ResumePoint place;
    private long next;
    private long heart = NOT_WAITING;
    private long patience = NOT_WAITING;
    private boolean left;

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

    /** @param first what the listener is told before anything happens */
    void open(ResumePoint from, String first) {
        eventLoop.runOnContext(now -> {
            place = from;
            next = from.next();
            head().drainHandler(room -> drained()).write(first);
            heart = eventLoop.owner().setPeriodic(settings.heartbeat().toMillis(), beat -> beat());
            drain();
        });
    }

    /** To somebody who only wants to know whether they could listen: they take no seat. */
    void answerHeadAlone() {
        eventLoop.runOnContext(now -> head().end());
    }

    /** There may be news. */
    void wake() {
        if (awake.compareAndSet(false, true)) {
            eventLoop.runOnContext(now -> {
                awake.set(false);
                drain();
            });
        }
    }

    /**
     * The listener has to come back, here or elsewhere.
     *
     * @param over is run once the answer is: the connection may stay
     */
    void end(Runnable over) {
        eventLoop.runOnContext(now -> {
            if (!left && !response.ended()) {
                response.end().onComplete(ended -> over.run());
            }
            stop();
        });
    }

    /** The connection is gone. */
    void leave() {
        eventLoop.runOnContext(now -> stop());
    }

    private HttpServerResponse head() {
        return response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream;charset=UTF-8")
                .putHeader("Cache-Control", "no-store");
    }

    private void drain() {
        while (!left && !response.writeQueueFull() && scores.has(next)) {
            tellSome();
        }
        if (!left && response.writeQueueFull() && patience == NOT_WAITING) {
            patience = eventLoop.owner().setTimer(settings.patience().toMillis(), late -> drop());
        }
    }

    /** Several at once where there are several: they cost the connection as much as one. */
    private void tellSome() {
        var some = Buffer.buffer();
        while (some.length() < MOST_BYTES_AT_ONCE && scores.has(next)) {
            var told = scores.told(next);
            if (told.isEmpty()) {
                drop();
                return;
            }
            next++;
            told.filter(this::concerns).ifPresent(one -> some.appendBuffer(one.text()));
        }
        if (some.length() > 0) {
            response.write(some);
        }
    }

    private boolean concerns(PublishedScore told) {
        return place.concerns(told) && (films.isEmpty() || films.contains(told.film()));
    }

    private void drained() {
        eventLoop.owner().cancelTimer(patience);
        patience = NOT_WAITING;
        drain();
    }

    /** Whoever listens to few films would else go on, one day, from a place that is long overwritten. */
    private void beat() {
        drain();
        if (left || response.writeQueueFull()) {
            return;
        }
        response.write(ServerSentEvent.heartbeat());
        scores.now()
                .filter(now -> now.next() == next)
                .ifPresent(
                        now -> response.write(ServerSentEvent.place(now.read().id())));
    }

    /**
     * Nobody reads at the other end, or not fast enough: there is nothing else to be done for them. The connection is broken
     * off below every handler of the channel: that of Vert.x would write what is pending first, and so never come to an end.
     */
    private void drop() {
        stop();
        var channel = ((ConnectionBase) request.connection()).channel();
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        channel.pipeline().firstContext().close();
    }

    private void stop() {
        left = true;
        eventLoop.owner().cancelTimer(heart);
        eventLoop.owner().cancelTimer(patience);
    }
}
