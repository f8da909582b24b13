package org.filmscore.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.access.Caller.Answer;
import org.filmscore.system.document.Document;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Requests;
import org.junit.jupiter.api.Test;

/** Every operation asked for by every kind of caller: let in or not as the document's section on security says. */
@SystemTest
class AccessMatrixTest {

    private final Requests requests;
    private final List<Operation> operations;
    private final List<Caller> callers;

    AccessMatrixTest(Filmscore filmscore) {
        var documents = Document.all(filmscore);
        requests = Requests.of(filmscore, documents);
        operations = Document.operations(documents);
        callers = Caller.all(filmscore);
    }

    @Test
    void letsInWhomTheDocumentsLetIn() {
        var wrong = new ArrayList<String>();
        var told = new EnumMap<Answer, Integer>(Answer.class);
        for (var operation : operations) {
            var request = requests.fitting(operation, requests.targetOfNothing(operation));
            for (var caller : callers) {
                told.merge(caller.rightAnswerTo(operation), 1, Integer::sum);
                wrong.addAll(asked(operation, request, caller));
            }
        }

        System.out.printf("Access: %d operations x %d callers: %s%n", operations.size(), callers.size(), told);
        assertThat(wrong).isEmpty();
        assertThat(told).containsKeys(Answer.values());
    }

    /** Who asks for what is refused to somebody has to have been told that this may happen. */
    @Test
    void documentsEveryRefusal() {
        assertThat(operations.stream().flatMap(AccessMatrixTest::undocumented)).isEmpty();
    }

    /** An operation that changes something is open to nobody who has not signed in. */
    @Test
    void letsNobodyWriteUnknown() {
        assertThat(operations)
                .filteredOn(Operation::isWrite)
                .isNotEmpty()
                .noneMatch(operation -> operation.access().open());
    }

    private List<String> asked(Operation operation, Request request, Caller caller) {
        var sent = caller.token().isEmpty()
                ? request.without("Authorization")
                : request.with("Authorization", "Bearer " + caller.token());
        var answer = requests.send(operation, sent);
        var right = caller.rightAnswerTo(operation);
        return Answer.of(answer.status()) == right && answer.status() < 500
                ? List.of()
                : List.of("%s by %s: %s expected, but %d %s"
                        .formatted(operation, caller.name(), right, answer.status(), answer.body()));
    }

    private static Stream<String> undocumented(Operation operation) {
        var access = operation.access();
        return Stream.of(401, 403)
                .filter(status ->
                        !access.open() && (status == 401 || !access.groups().isEmpty()))
                .filter(status -> !operation.statuses().contains(status))
                .map(status -> operation + " does not document " + status);
    }
}
