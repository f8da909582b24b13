package org.filmscore.system.input;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.http.Wire;
import org.filmscore.fuzzer.input.Attack;
import org.filmscore.fuzzer.input.ResponseCheck;
import org.filmscore.fuzzer.request.Requests;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.Test;

/** Endless bodies and slow bodies are refused in time. */
@SystemTest
class SlowAndEndlessTest {

    /** A request must be complete ten seconds after its first byte. */
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final byte[] CHUNK = chunk(16_384);

    private final Filmscore filmscore;
    private final Requests requests;
    private final List<Operation> operations;

    /** The response, and the time it took. */
    private record Refusal(Operation operation, Attack attack, Answer answer, Duration after) {

        List<String> complaints() {
            return ResponseCheck.complaints(operation, attack, answer, Set.of()).stream()
                    .map(complaint -> "%s, %s: %s -> %d %s"
                            .formatted(operation, attack.what(), complaint, answer.status(), answer.body()))
                    .toList();
        }
    }

    SlowAndEndlessTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        var documents = Documents.of(filmscore);
        requests = Documents.requests(documents, filmscore);
        operations = Document.operations(documents).stream()
                .filter(operation -> operation.body().isPresent() && !operation.isImport())
                .toList();
    }

    @Test
    void refusesAnEndlessBody() throws Exception {
        var refusals = ofEach((operation, fitting) -> trickled(
                operation,
                Attack.answeredWith(413, "an endless body", endless(fitting)),
                Stream.generate(() -> CHUNK),
                Duration.ofMillis(1)));

        assertThat(refusals.stream().map(Refusal::complaints).flatMap(List::stream))
                .isEmpty();
        assertThat(refusals).allSatisfy(refusal -> assertThat(refusal.after()).isLessThan(DEADLINE));
    }

    @Test
    void refusesABodyThatArrivesByteByByte() throws Exception {
        var refusals = ofEach((operation, fitting) -> {
            var slow = prolonged(fitting);
            return trickled(
                    operation, Attack.answeredWith(408, "a body byte by byte", slow), bytes(slow.body()), PAUSE);
        });

        assertThat(refusals.stream().map(Refusal::complaints).flatMap(List::stream))
                .isEmpty();
        assertThat(refusals)
                .allSatisfy(refusal -> assertThat(refusal.after()).isBetween(DEADLINE.dividedBy(2), LONGEST_WAIT));
        System.out.printf(
                "Bodies byte by byte: refused after %s%n",
                refusals.stream().map(Refusal::after).toList());
    }

    /** With so many blanks before it that sending takes longer than the longest wait. */
    private static Request prolonged(Request fitting) {
        var blanks = " ".repeat((int) LONGEST_WAIT.dividedBy(PAUSE));
        return fitting.withBody(blanks + new String(fitting.body(), UTF_8));
    }

    /** Sends piece by piece until there is a response. */
    private Refusal trickled(Operation operation, Attack attack, Stream<byte[]> bytes, Duration wait) {
        try (var wire = Wire.to(operation.address())) {
            var start = System.nanoTime();
            var answer = Stream.concat(Stream.of(wire.head(attack.request())), bytes)
                    .map(piece -> wire.trickle(attack.request(), piece, wait))
                    .flatMap(List::stream)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("%s: no answer to %s".formatted(operation, attack.what())));
            return new Refusal(operation, attack, answer, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** All operations concurrently: most of the time is waiting. */
    private List<Refusal> ofEach(BiFunction<Operation, Request, Refusal> proof)
            throws InterruptedException, ExecutionException {
        var tasks = new ArrayList<Callable<Refusal>>();
        for (var operation : operations) {
            var fitting = requests.fitting(operation);
            tasks.add(() -> proof.apply(operation, fitting));
        }
        assertThat(tasks).isNotEmpty();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var refusals = new ArrayList<Refusal>();
            for (var done : threads.invokeAll(tasks)) {
                refusals.add(done.get());
            }
            return refusals;
        }
    }

    private static Request endless(Request fitting) {
        return fitting.withBody((byte[]) null).with("Transfer-Encoding", "chunked");
    }

    /** The bytes of the body except the last one. */
    private static Stream<byte[]> bytes(byte[] body) {
        return Stream.iterate(0, i -> i < Math.min(body.length - 1, LONGEST_WAIT.dividedBy(PAUSE)), i -> i + 1)
                .map(i -> new byte[] {body[i]});
    }

    private static byte[] chunk(int size) {
        var blanks = new byte[size];
        Arrays.fill(blanks, (byte) ' ');
        return "%x\r\n%s\r\n".formatted(size, new String(blanks, US_ASCII)).getBytes(US_ASCII);
    }
}
