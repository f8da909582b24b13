package org.filmscore.system.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.fuzzer.request.Requests.encoded;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Json;
import org.filmscore.fuzzer.request.Requests;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.Test;

/** Every searchable list finds names regardless of case and accents. */
@SystemTest
class SearchTest {

    private static final List<String> NAMES = List.of(
            "Amélie",
            "AME\u0301LIE",
            "Straße",
            "Ærø",
            "Čeština",
            "Παράσιτα",
            "ЁЛКИ",
            "שלום",
            "مرحبا",
            "寄生虫",
            "기생충",
            "👩‍👩‍👧‍👦",
            "100% _*",
            "O'Brien \"the\" <b>",
            "back\\slash");

    private final Filmscore filmscore;
    private final Requests requests;
    private final List<Operation> searches;

    SearchTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        var documents = Documents.of(filmscore);
        requests = Documents.requests(documents, filmscore);
        searches = Document.operations(documents).stream()
                .filter(operation -> operation.query("q").isPresent())
                .filter(list -> requests.fixtures().makerOf(list).isPresent())
                .toList();
        assertThat(searches).isNotEmpty();
    }

    @Test
    void findsRegardlessOfCaseAndAccents() {
        var missed = new ArrayList<String>();
        var asked = 0;
        for (var search : searches) {
            for (var name : NAMES) {
                var unique = name + " " + filmscore.unique("x");
                var id = made(search, unique);
                for (var words : waysToWrite(unique).toList()) {
                    asked++;
                    if (!found(search, words).contains(id)) {
                        missed.add("%s: '%s' is not found by '%s'".formatted(search, unique, words));
                    }
                }
            }
        }

        System.out.printf("Search: %d ways to write %d names in %d lists%n", asked, NAMES.size(), searches.size());
        assertThat(missed).isEmpty();
    }

    private static Stream<String> waysToWrite(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        return Stream.of(
                        name,
                        composed,
                        decomposed,
                        name.toUpperCase(Locale.ROOT),
                        name.toLowerCase(Locale.ROOT),
                        decomposed.replaceAll("\\p{M}", ""))
                .distinct();
    }

    private String made(Operation search, String name) {
        var maker = requests.fixtures().makerOf(search).orElseThrow();
        var fitting = requests.fitting(maker, requests.targetOf(search));
        var body = (ObjectNode) Json.read(new String(fitting.body(), StandardCharsets.UTF_8));
        body.put(body.has("title") ? "title" : "name", name);
        return requests.send(maker, fitting.withBody(Requests.bytes(body)))
                .acknowledged()
                .json()
                .path("id")
                .asText();
    }

    private List<String> found(Operation search, String words) {
        var request = requests.fitting(search).withQuery("q", encoded(words));
        return requests.send(search, request)
                .expecting(200)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asText())
                .toList();
    }
}
