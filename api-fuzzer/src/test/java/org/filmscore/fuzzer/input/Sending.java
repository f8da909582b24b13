package org.filmscore.fuzzer.input;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.http.Wire;

/** Sends attacks to one operation over one connection and checks the responses. */
final class Sending implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** A slow operation is slow every time; a request that a busy machine delays is not. */
    private static final int TRIES = 3;

    private final Operation operation;
    private final Wire wire;
    private final Set<String> internalNames;
    private final Tally tally;

    Sending(Operation operation, Set<String> internalNames, Tally tally) {
        this.operation = operation;
        this.internalNames = internalNames;
        this.tally = tally;
        this.wire = Wire.to(operation.address());
    }

    /** Opens the connection with a request that is not counted. */
    void warmUp(Request fitting) {
        wire.send(fitting.withTarget("/").withMethod("GET").withBody((byte[]) null));
    }

    /** @return the complaints, each with request and response */
    Stream<String> complaints(Attack attack) {
        try {
            var answer = promptAnswerTo(attack);
            return ResponseCheck.complaints(operation, attack, answer, internalNames).stream()
                    .map(complaint -> "%s%n  %s: %s%n    %s%n    -> %d %s"
                            .formatted(
                                    operation,
                                    attack.what(),
                                    complaint,
                                    attack.request(),
                                    answer.status(),
                                    answer.body()));
        } catch (UncheckedIOException e) {
            return Stream.of("%s%n  %s: no response: %s".formatted(operation, attack.what(), e.getCause()));
        } catch (TooSlow e) {
            return Stream.of("%s%n  %s: %s".formatted(operation, attack.what(), e.getMessage()));
        }
    }

    @Override
    public void close() {
        wire.close();
    }

    private Answer promptAnswerTo(Attack attack) throws TooSlow {
        for (var tries = 1; ; tries++) {
            var start = System.nanoTime();
            var answer = wire.send(attack.request());
            var took = Duration.ofNanos(System.nanoTime() - start);
            tally.count(answer.status(), took, operation + ", " + attack.what());
            if (took.compareTo(LIMIT) <= 0) {
                return answer;
            }
            if (tries == TRIES) {
                throw new TooSlow(took);
            }
        }
    }

    /** Every try exceeded the limit. */
    private static final class TooSlow extends Exception {

        private static final long serialVersionUID = 1L;

        TooSlow(Duration took) {
            super("takes " + took.toMillis() + " ms, in each of " + TRIES + " tries");
        }
    }
}
