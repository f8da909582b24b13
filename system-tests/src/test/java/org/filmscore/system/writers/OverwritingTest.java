package org.filmscore.system.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter.Location;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;
import org.filmscore.system.AtOnce;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Of two concurrent changes to the same revision, one succeeds and the other is refused as stale. */
@SystemTest
class OverwritingTest {

    private static final int TIMES = 5;

    private final Requests requests;
    private final List<Operation> operations;

    OverwritingTest(Filmscore filmscore) {
        var documents = Documents.of(filmscore);
        requests = Documents.requests(documents, filmscore);
        operations = Document.operations(documents);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> appliesOneOfTwoChanges() {
        return each(conditional("PUT", "PATCH").filter(this::canDiffer), change -> {
            var seen = seen(change);

            var answers = AtOnce.all(List.<Callable<Answer>>of(
                    () -> requests.send(change, another(change, seen)),
                    () -> requests.send(change, another(change, seen))));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            assertThat(current(change, seen).header("ETag"))
                    .isEqualTo(winner(answers).header("ETag"));
        });
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> appliesEitherAChangeOrADeletion() {
        return each(conditional("DELETE").filter(this::isOfAChangeThatCanDiffer), delete -> {
            var put = at(delete.path(), "PUT");
            var seen = seen(put);
            var deletion = seen.withMethod("DELETE").withBody((byte[]) null);

            var answers = AtOnce.all(List.<Callable<Answer>>of(
                    () -> requests.send(put, another(put, seen)), () -> requests.send(delete, deletion)));

            var change = answers.getFirst().status();
            assertThat(answers.getLast().status()).isIn(change == 200 ? List.of(412) : List.of(204));
            assertThat(change).isIn(200, 404, 412);
            assertThat(current(put, seen).status()).isEqualTo(change == 200 ? 200 : 404);
        });
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> refusesChangesWithoutARevisionOrWithAStaleOne() {
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
                .filter(operation -> operation.parameters(Location.HEADER).stream()
                        .anyMatch(header -> header.name().equals("If-Match")));
    }

    private static boolean isShared(Operation operation) {
        return !operation.access().groups().isEmpty();
    }

    /** Whether its body has a free text: two equal changes do not conflict. */
    private boolean canDiffer(Operation change) {
        var sample = requests.fitting(change, change.path());
        return requests.changedBodies().withText(change, sample, "another").isPresent();
    }

    private boolean isOfAChangeThatCanDiffer(Operation delete) {
        return operations.stream()
                .filter(operation -> operation.path().equals(delete.path())
                        && operation.method().equals("PUT"))
                .anyMatch(this::canDiffer);
    }

    /** A change of a new subject, with the current revision. */
    private Request seen(Operation change) {
        var fitting = requests.fitting(change);
        if (change.method().equals("PUT") && !change.path().endsWith("}")) {
            requests.send(change, fitting).acknowledged();
        }
        return fitting.without("If-None-Match")
                .with("If-Match", current(change, fitting).expecting(200).header("ETag"));
    }

    private Answer current(Operation change, Request request) {
        var read = request.withMethod("GET")
                .withBody((byte[]) null)
                .without("If-Match")
                .without("If-None-Match");
        return requests.send(at(change.path(), "GET"), read);
    }

    /** Another change, because one without an effect is never stale. */
    private Request different(Operation change, Request request) {
        return change.body().isPresent() ? another(change, request) : request;
    }

    /** The same change with another text. */
    private Request another(Operation change, Request request) {
        return requests.changedBodies()
                .withText(change, request, "changed " + UUID.randomUUID())
                .orElseThrow();
    }

    /** The part of the tag that counts changes; the rest depends on data shown beside them, such as scores. */
    private static String revision(Answer answer) {
        return answer.expecting(200).header("ETag").replaceFirst("[.].*", "");
    }

    private static Answer winner(List<Answer> answers) {
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
