package org.filmscore.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.filmscore.fuzzer.access.AccessMatrix;
import org.filmscore.fuzzer.access.ForgedTokens;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.Test;

/** Every operation allows and refuses every kind of caller as its document says. */
@SystemTest
class AccessMatrixTest {

    private static final List<String> GROUPS = List.of("editor", "moderator", "admin");

    private final AccessMatrix matrix;
    private final List<Operation> operations;

    AccessMatrixTest(Filmscore filmscore) {
        var documents = Documents.of(filmscore);
        var key = Filmscore.KEYS.resolve("signing-key.json");
        var tokens = new ForgedTokens(key, "https://filmscore.local", "filmscore", GROUPS);
        matrix = new AccessMatrix(Documents.requests(documents, filmscore), tokens);
        operations = Document.operations(documents);
    }

    @Test
    void allowsTheCallersThatTheDocumentsAllow() {
        var complaints = operations.stream()
                .flatMap(operation -> matrix.complaints(operation).stream())
                .toList();

        System.out.printf("Access: %d operations, %s%n", operations.size(), matrix);
        assertThat(complaints).isEmpty();
        assertThat(matrix.coversAllDecisions()).isTrue();
    }

    @Test
    void documentsEveryRefusal() {
        assertThat(operations.stream().flatMap(AccessMatrix::undocumented)).isEmpty();
    }

    @Test
    void requiresATokenForEveryWrite() {
        assertThat(operations)
                .filteredOn(Operation::isWrite)
                .isNotEmpty()
                .noneMatch(operation -> operation.access().open());
    }
}
