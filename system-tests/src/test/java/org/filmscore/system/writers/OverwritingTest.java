package org.filmscore.system.writers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.filmscore.system.Answer;
import org.filmscore.system.AtOnce;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Json;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Document;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Parameter.Place;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Requests;
import org.filmscore.system.document.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Of two who mean to change the same state of a thing, one does and the other is told that it is no longer there. */
@SystemTest
class OverwritingTest {

    private static final int TIMES = 5;

    private final Requests requests;
    private final List<Operation> operations;

    OverwritingTest(Filmscore filmscore) {
        var documents = Document.all(filmscore);
        requests = Requests.of(filmscore, documents);
        operations = Document.operations(documents);
    }

    @TestFactory
    Stream<DynamicTest> letsOneOfTwoChangesThrough() {
        return each(conditional("PUT", "PATCH").filter(this::canDiffer), change -> {
            var seen = seen(change);

            var answers = AtOnce.all(List.<Callable<Answer>>of(
                    () -> requests.send(change, another(change, seen)),
                    () -> requests.send(change, another(change, seen))));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            assertThat(current(change, seen).header("ETag"))
                    .isEqualTo(wonBy(answers).header("ETag"));
        });
    }

    @TestFactory
    Stream<DynamicTest> letsEitherAChangeOrTheEndThrough() {
        return each(conditional("DELETE").filter(this::isOfWhatCanDiffer), delete -> {
            var put = at(delete.path(), "PUT");
            var seen = seen(put);
            var end = seen.by("DELETE").saying((byte[]) null);

            var answers = AtOnce.all(List.<Callable<Answer>>of(
                    () -> requests.send(put, another(put, seen)), () -> requests.send(delete, end)));

            var change = answers.getFirst().status();
            assertThat(answers.getLast().status()).isIn(change == 200 ? List.of(412) : List.of(204));
            assertThat(change).isIn(200, 404, 412);
            assertThat(current(put, seen).status()).isEqualTo(change == 200 ? 200 : 404);
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesWhoDoesNotSayWhatTheyHaveSeen() {
        return each(conditional("PUT", "PATCH", "DELETE").filter(OverwritingTest::isShared), change -> {
            var seen = seen(change);
            var before = revision(current(change, seen));

            requests.send(change, seen.without("If-Match")).expecting(428);
            requests.send(change, different(change, seen).with("If-Match", "\"0.nothing\""))
                    .expecting(412);

            assertThat(revision(current(change, seen))).isEqualTo(before);
        });
    }

    private interface Proof {
        void of(Operation operation) throws Exception;
    }

    private static Stream<DynamicTest> each(Stream<Operation> operations, Proof proof) {
        var all = operations.toList();
        assertThat(all).isNotEmpty();
        return all.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    for (var time = 0; time < TIMES; time++) {
                        proof.of(operation);
                    }
                }));
    }

    private Stream<Operation> conditional(String... methods) {
        return operations.stream()
                .filter(operation -> List.of(methods).contains(operation.method()))
                .filter(operation -> operation.parameters(Place.HEADER).stream()
                        .anyMatch(header -> header.name().equals("If-Match")));
    }

    private static boolean isShared(Operation operation) {
        return !operation.access().groups().isEmpty();
    }

    /** Whether it can be said in many ways: two who say the same do not overwrite each other. */
    private boolean canDiffer(Operation change) {
        return !Texts.in(change, (ObjectNode) requests.samples().of(change), List.of("grade"))
                .isEmpty();
    }

    private boolean isOfWhatCanDiffer(Operation delete) {
        return operations.stream()
                .filter(operation -> operation.path().equals(delete.path())
                        && operation.method().equals("PUT"))
                .anyMatch(this::canDiffer);
    }

    /** A change of a new thing that has been there for its author to see. */
    private Request seen(Operation change) {
        var fitting = requests.fitting(change);
        if (change.method().equals("PUT") && !change.path().endsWith("}")) {
            requests.send(change, fitting).acknowledged();
        }
        return fitting.with("If-Match", current(change, fitting).expecting(200).header("ETag"));
    }

    private Answer current(Operation change, Request request) {
        var read = request.by("GET").saying((byte[]) null).without("If-Match");
        return requests.send(at(change.path(), "GET"), read);
    }

    /** What changes nothing is never stale. */
    private static Request different(Operation change, Request request) {
        return change.body().isPresent() ? another(change, request) : request;
    }

    /** The same change with another text in it. */
    private static Request another(Operation change, Request request) {
        var body = (ObjectNode) Json.read(new String(request.body(), UTF_8));
        Texts.in(change, body, List.of("grade")).getFirst().put("changed " + UUID.randomUUID());
        return request.saying(Requests.bytes(body));
    }

    /** Of what writers write; the rest of the tag is of what is shown beside it, such as scores that arrive meanwhile. */
    private static String revision(Answer answer) {
        return answer.expecting(200).header("ETag").replaceFirst("[.].*", "");
    }

    private static Answer wonBy(List<Answer> answers) {
        return answers.stream().filter(Answer::isAcknowledged).findFirst().orElseThrow();
    }

    private Operation at(String path, String method) {
        return operations.stream()
                .filter(operation ->
                        operation.path().equals(path) && operation.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + method + " of " + path));
    }
}
