package org.filmscore.system.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter;
import org.filmscore.fuzzer.document.Parameter.Location;
import org.filmscore.system.Api;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.junit.jupiter.api.Test;

/** The examples in the documents work as printed with the sample data. */
@SystemTest
class ExamplesTest {

    /** Path variables whose ids the system assigns: no example can name them. */
    private static final Set<String> ASSIGNED = Set.of("review", "parked", "person", "user", "ban");

    /** A user of the sample data. */
    private static final String USER = "milo-trevanion";

    private final Filmscore filmscore;
    private final List<Operation> operations;

    ExamplesTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        operations = Document.operations(Documents.of(filmscore));
    }

    @Test
    void ofParametersFindSomething() {
        var requests = new ArrayList<String>();
        for (var operation : operations) {
            if (operation.isRead() && isNamedByExamples(operation)) {
                addresses(operation).forEach(address -> {
                    requests.add(address);
                    assertThat(api(operation, USER).get(address).status())
                            .as("GET " + address)
                            .isEqualTo(200);
                });
            }
        }
        System.out.printf("%d reads as in the examples%n", requests.size());
        assertThat(requests).hasSizeGreaterThan(30);
    }

    @Test
    void ofBodiesAreAccepted() {
        for (var operation : operations) {
            var example = operation.json().at("/requestBody/content/application~1json/example");
            if (isNamedByExamples(operation) && isHarmless(operation) && !namesAnAssignedId(example)) {
                var api = api(operation, filmscore.unique("example"));
                var answer = operation.method().equals("PUT")
                        ? api.put(address(operation), example)
                        : api.post(address(operation), example);
                answer.acknowledged();
            }
        }
    }

    private Api api(Operation operation, String user) {
        return Api.at(operation.address()).as(filmscore.tokenOf(user, "editor", "moderator", "admin"));
    }

    private static boolean isNamedByExamples(Operation operation) {
        return operation.parameters(Location.PATH).stream().noneMatch(parameter -> ASSIGNED.contains(parameter.name()));
    }

    private static boolean namesAnAssignedId(JsonNode example) {
        return example.isMissingNode() || example.has("publicationId");
    }

    /** Whether it leaves the sample data as it is. */
    private static boolean isHarmless(Operation operation) {
        return operation.method().equals("POST") || operation.path().endsWith("/me");
    }

    /** Without filters, and with each filter alone. */
    private static Stream<String> addresses(Operation operation) {
        var required = operation.parameters(Location.QUERY).stream()
                .filter(Parameter::required)
                .map(ExamplesTest::pair)
                .collect(Collectors.joining("&"));
        var filters = operation.parameters(Location.QUERY).stream()
                .filter(parameter -> !parameter.required() && parameter.json().has("example"))
                .map(ExamplesTest::pair);
        return Stream.concat(Stream.of(""), filters)
                .map(filter -> address(operation) + "?" + required + "&" + filter)
                .map(address -> address.replaceAll("\\?&+", "?").replaceAll("[?&]+$", ""));
    }

    private static String pair(Parameter parameter) {
        var example = parameter.json().path("example");
        return (example.isArray() ? StreamSupport.stream(example.spliterator(), false) : Stream.of(example))
                .map(value -> parameter.name() + "=" + URLEncoder.encode(value.asText(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String address(Operation operation) {
        var path = operation.path().replaceFirst("^/api/v1", "");
        for (var parameter : operation.parameters(Location.PATH)) {
            path = path.replace(
                    "{" + parameter.name() + "}",
                    parameter.json().path("example").asText());
        }
        return path;
    }
}
