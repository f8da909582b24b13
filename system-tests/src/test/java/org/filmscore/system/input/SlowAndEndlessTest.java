package org.filmscore.system.input;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.filmscore.system.Answer;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Document;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Requests;
import org.filmscore.system.document.Wire;
import org.junit.jupiter.api.Test;

/** Whoever never comes to an end, by sending without end or too slowly, is told so in time. */
@SystemTest
class SlowAndEndlessTest {

    /** A request has to be there ten seconds after it began. */
    private static final Duration CUT_OFF = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_LITTLE = Duration.ofMillis(250);
    private static final byte[] CHUNK = chunk(16_384);

    private final Filmscore filmscore;
    private final Requests requests;
    private final List<Operation> operations;

    /** What was answered, and when. */
    private record Told(Operation operation, Wrong wrong, Answer answer, Duration after) {

        List<String> complaints() {
            return Verdict.on(operation, wrong, answer).stream()
                    .map(complaint -> "%s, %s: %s -> %d %s"
                            .formatted(operation, wrong.what(), complaint, answer.status(), answer.body()))
                    .toList();
        }
    }

    SlowAndEndlessTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        var documents = Document.all(filmscore);
        requests = Requests.of(filmscore, documents);
        operations = Document.operations(documents).stream()
                .filter(operation -> operation.body().isPresent() && !operation.isImport())
                .toList();
    }

    @Test
    void tellsWhoSendsWithoutEndThatItIsTooMuch() throws Exception {
        var told = ofEach((operation, fitting) -> trickled(
                operation,
                Wrong.told(413, "an endless body", endless(fitting)),
                Stream.generate(() -> CHUNK),
                Duration.ofMillis(1)));

        assertThat(told.stream().map(Told::complaints).flatMap(List::stream)).isEmpty();
        assertThat(told).allSatisfy(cut -> assertThat(cut.after()).isLessThan(CUT_OFF));
    }

    @Test
    void cutsOffWhoSendsTheBodyInDrips() throws Exception {
        var told = ofEach((operation, fitting) -> {
            var slow = prolonged(fitting);
            return trickled(operation, Wrong.told(408, "a body in drips", slow), drips(slow.body()), A_LITTLE);
        });

        assertThat(told.stream().map(Told::complaints).flatMap(List::stream)).isEmpty();
        assertThat(told).allSatisfy(cut -> assertThat(cut.after()).isBetween(CUT_OFF.dividedBy(2), PATIENCE));
        System.out.printf(
                "Bodies in drips: cut off after %s%n",
                told.stream().map(Told::after).toList());
    }

    /** With blanks before it, so that it would take longer than anybody waits. */
    private static Request prolonged(Request fitting) {
        var blanks = " ".repeat((int) PATIENCE.dividedBy(A_LITTLE));
        return fitting.saying(blanks + new String(fitting.body(), UTF_8));
    }

    /** One drip after the other until there is an answer. */
    private Told trickled(Operation operation, Wrong wrong, Stream<byte[]> drips, Duration wait) {
        try (var wire = Wire.to(filmscore.stack().address(operation.service()))) {
            var start = System.nanoTime();
            var answer = Stream.concat(Stream.of(wire.head(wrong.request())), drips)
                    .map(drip -> wire.trickle(wrong.request(), drip, wait))
                    .flatMap(List::stream)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("%s: no answer to %s".formatted(operation, wrong.what())));
            return new Told(operation, wrong, answer, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** All at once: most of the time they wait. */
    private List<Told> ofEach(BiFunction<Operation, Request, Told> proof)
            throws InterruptedException, ExecutionException {
        var tasks = new ArrayList<Callable<Told>>();
        for (var operation : operations) {
            var fitting = requests.fitting(operation);
            tasks.add(() -> proof.apply(operation, fitting));
        }
        assertThat(tasks).isNotEmpty();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var told = new ArrayList<Told>();
            for (var done : threads.invokeAll(tasks)) {
                told.add(done.get());
            }
            return told;
        }
    }

    private static Request endless(Request fitting) {
        return fitting.saying((byte[]) null).with("Transfer-Encoding", "chunked");
    }

    /** Never the last one. */
    private static Stream<byte[]> drips(byte[] body) {
        return Stream.iterate(0, i -> i < Math.min(body.length - 1, PATIENCE.dividedBy(A_LITTLE)), i -> i + 1)
                .map(i -> new byte[] {body[i]});
    }

    private static byte[] chunk(int size) {
        var blanks = new byte[size];
        Arrays.fill(blanks, (byte) ' ');
        return "%x\r\n%s\r\n".formatted(size, new String(blanks, US_ASCII)).getBytes(US_ASCII);
    }
}
