package org.filmscore.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.input.Fuzzer;
import org.filmscore.fuzzer.request.Requests;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every operation accepts valid requests, and answers unusual ones within a second with a documented response. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnusualRequestsTest {

    private final Fuzzer fuzzer;
    private final Requests requests;
    private final List<Operation> operations;

    UnusualRequestsTest(Filmscore filmscore) {
        var documents = Documents.of(filmscore);
        requests = Documents.requests(documents, filmscore);
        fuzzer = Documents.fuzzer(documents, filmscore);
        operations = Document.operations(documents);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> validRequestsAreAccepted() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(), () -> requests.answerTo(operation).acknowledged()));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> unusualRequestsGetDocumentedResponses() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    var fitting = fuzzer.fitting(operation);
                    var unusual = fuzzer.attacks(operation, fitting).filter(attack -> !attack.isInvalid());

                    assertThat(fuzzer.complaints(operation, fitting, unusual)).isEmpty();
                }));
    }

    @AfterAll
    void count() {
        System.out.printf("Unusual requests: %s%n", fuzzer.tally());
        assertThat(fuzzer.tally().requests()).isGreaterThan(1_000);
    }
}
