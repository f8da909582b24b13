package org.filmscore.fuzzer.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.http.Json;
import org.filmscore.fuzzer.input.TinyApi.Fault;
import org.filmscore.fuzzer.request.Conventions;
import org.filmscore.fuzzer.request.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fuzzer finds every fault that is planted in an API, and none in the same API without it. */
class FuzzerTest {

    private static final Conventions NONE = new Conventions() {};

    @Test
    void complainsOfNothingInACorrectApi() throws IOException {
        assertThat(complaints(Fault.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CRASHES_ON_NUL, a fault of the service",
        "SENDS_ERRORS_WITHOUT_A_BODY, an empty body",
        "SENDS_ERRORS_AS_TEXT, not a problem document",
        "SHOWS_A_STACK_TRACE, contains a Java name",
        "ACCEPTS_UNKNOWN_PROPERTIES, accepted",
        "DOES_NOT_NAME_THE_FIELD, does not name /name",
        "ANSWERS_WITH_AN_UNDOCUMENTED_STATUS, 418 is not documented"
    })
    void findsThePlantedFault(Fault fault, String complaint) throws IOException {
        assertThat(complaints(fault)).anySatisfy(found -> assertThat(found).contains(complaint));
    }

    @Test
    void refusesToProveAnythingOfADocumentWithoutOperations() throws IOException {
        try (var api = new TinyApi(Fault.NONE)) {
            var empty = new Document(
                    "empty",
                    api.documents().getFirst().address(),
                    Json.read("{\"openapi\": \"3.1.0\", \"paths\": {}}"));

            assertThatThrownBy(() -> Document.operations(List.of(empty))).isInstanceOf(AssertionError.class);
        }
    }

    private static List<String> complaints(Fault fault) throws IOException {
        try (var api = new TinyApi(fault)) {
            var requests = new Requests(api.documents(), NONE);
            var operation = Document.operations(api.documents()).getFirst();
            var fitting = requests.fitting(operation);
            var body = Json.read(new String(fitting.body(), UTF_8));
            var attacks =
                    Stream.concat(BodyAttacks.of(fitting, body), FieldAttacks.of(operation, fitting, body).stream());

            return new Fuzzer(requests, Set.of()).complaints(operation, fitting, attacks);
        }
    }
}
