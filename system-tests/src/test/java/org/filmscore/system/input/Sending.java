package org.filmscore.system.input;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.filmscore.system.Answer;
import org.filmscore.system.Filmscore;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Wire;

/** Sends wrong requests to an operation over one connection, and keeps what is to be said against the answers. */
final class Sending implements AutoCloseable {

    private static final Duration PROMISED = Duration.ofSeconds(1);

    /** What is slow by itself is slow again; what a busy machine has held up is not. */
    private static final int TRIES = 3;

    private final Operation operation;
    private final Wire wire;
    private final Tally tally;

    Sending(Filmscore filmscore, Operation operation, Tally tally) {
        this.operation = operation;
        this.tally = tally;
        this.wire = Wire.to(filmscore.stack().address(operation.service()));
    }

    /** Sends a request that is not counted, after which the connection and the service are warm. */
    Sending warmedBy(Request request) {
        wire.send(request);
        return this;
    }

    /** @return the complaints, each with request and answer */
    Stream<String> complaints(Wrong wrong) {
        try {
            var answer = promptAnswerTo(wrong);
            return Verdict.on(operation, wrong, answer).stream()
                    .map(complaint -> "%s%n  %s: %s%n    %s%n    -> %d %s"
                            .formatted(
                                    operation,
                                    wrong.what(),
                                    complaint,
                                    wrong.request(),
                                    answer.status(),
                                    answer.body()));
        } catch (UncheckedIOException e) {
            return Stream.of("%s%n  %s: no answer: %s".formatted(operation, wrong.what(), e.getCause()));
        } catch (TooSlow e) {
            return Stream.of("%s%n  %s: %s".formatted(operation, wrong.what(), e.getMessage()));
        }
    }

    @Override
    public void close() {
        wire.close();
    }

    private Answer promptAnswerTo(Wrong wrong) throws TooSlow {
        for (var tries = 1; ; tries++) {
            var start = System.nanoTime();
            var answer = wire.send(wrong.request());
            var took = Duration.ofNanos(System.nanoTime() - start);
            tally.count(answer.status(), took, operation + ", " + wrong.what());
            if (took.compareTo(PROMISED) <= 0) {
                return answer;
            }
            if (tries == TRIES) {
                throw new TooSlow(took);
            }
        }
    }

    /** Again and again. */
    private static final class TooSlow extends Exception {

        private static final long serialVersionUID = 1L;

        TooSlow(Duration took) {
            super("takes " + took.toMillis() + " ms, and did so " + TRIES + " times");
        }
    }
}
