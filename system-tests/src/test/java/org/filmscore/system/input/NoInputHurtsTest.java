package org.filmscore.system.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.filmscore.system.Contents;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Json;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Document;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Requests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is sent to whichever operation, the answer is one that its document lists, is a problem where it is an error, comes
 * within a second, names what is wrong and nothing of the inside, and a refused request has changed nothing.
 */
@SystemTest
class NoInputHurtsTest {

    private static final Tally TALLY = new Tally();

    private final Filmscore filmscore;
    private final Requests requests;
    private final List<Operation> operations;

    NoInputHurtsTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        var documents = Document.all(filmscore);
        requests = Requests.of(filmscore, documents);
        operations = Document.operations(documents);
    }

    @TestFactory
    Stream<DynamicTest> takesWhatIsRight() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(), () -> requests.answerTo(operation).acknowledged()));
    }

    @TestFactory
    Stream<DynamicTest> isUnhurtByWhatIsStrange() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    var fitting = aboutSomething(operation);
                    var strange = wrongs(operation, fitting).filter(wrong -> !wrong.isRefused());

                    assertThat(complaints(operation, fitting, strange)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatIsWrongAndChangesNothing() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    var fitting = aboutSomething(operation);
                    var wrongs =
                            wrongs(operation, fitting).filter(Wrong::isRefused).toList();
                    var before = Contents.once(filmscore);

                    var complaints = complaints(operation, fitting, wrongs.stream());

                    assertThat(complaints).isEmpty();
                    assertThat(Contents.now(filmscore)).isEqualTo(before);
                }));
    }

    @AfterAll
    static void count() {
        System.out.printf("Wrong input: %s%n", TALLY);
        assertThat(TALLY.requests()).isGreaterThan(1_000);
    }

    private Request aboutSomething(Operation operation) {
        var fitting = requests.fitting(operation);
        if (operation.isPaged()) {
            requests.fill(operation, fitting.target(), 3);
        }
        return fitting;
    }

    private Stream<Wrong> wrongs(Operation operation, Request fitting) {
        var heads = Stream.concat(WrongHeads.of(operation, fitting), WrongPaths.of(operation, fitting));
        var targets = Stream.concat(heads, WrongQueries.of(operation, fitting));
        var cursors = operation.isPaged() ? WrongCursors.of(operation, fitting, requests) : Stream.<Wrong>empty();
        return Stream.concat(Stream.concat(targets, cursors), bodies(operation, fitting));
    }

    private static Stream<Wrong> bodies(Operation operation, Request fitting) {
        if (operation.isImport()) {
            return Stream.of();
        }
        if (operation.body().isEmpty()) {
            return Stream.of(Wrong.strange("a body that nobody asked for", fitting.saying("{\"a\":")));
        }
        var body = Json.read(new String(fitting.body(), UTF_8));
        return Stream.concat(WrongBodies.of(fitting, body), WrongFields.of(operation, fitting, body).stream());
    }

    private List<String> complaints(Operation operation, Request fitting, Stream<Wrong> wrongs) {
        try (var sending = new Sending(filmscore, operation, TALLY)
                .warmedBy(fitting.at("/q/health/live").by("GET").saying((byte[]) null))) {
            return wrongs.flatMap(sending::complaints).toList();
        }
    }
}
