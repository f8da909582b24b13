package org.filmscore.system.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Texts;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Json;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.Test;

/** Every text field returns the text that was written, byte for byte, at once and when it is read later. */
@SystemTest
class TextTest {

    private static final List<String> TEXTS = List.of(
            "👩‍👩‍👧‍👦 🏳️‍🌈 🇺🇦 👍🏽 family, flags and skin",
            "שלום עולם – مرحبا بالعالم ‏RLM‎",
            "\u202eright to left\u202c and back",
            "Amélie, composed: \u00e9; decomposed: e\u0301; both: \u1e9b\u0323",
            "Z̸̛̪a̷͖͝l̵̲̀g̶̥͠o̴̻͂",
            "<b>bold</b> & <script>alert('x')</script> &amp; \"quoted\" \\ /",
            "名探偵コナン 기생충 霸王别姬 ভারত ไทย",
            "math 𝒜𝔅ℂ, ligature ﬃ, ﷽, soft\u00adhyphen, zero\u200bwidth, no\u00a0break",
            "{\"json\": [1, null]} ${EL} {{mustache}} %s %n #{x}",
            "'; DROP TABLE films; -- % _ * ?");

    private final Requests requests;
    private final List<Operation> writes;

    /** A text that was sent, and the responses that must contain it. */
    private record Sent(String place, String text, List<Answer> answers) {

        boolean isChanged() {
            return !answers.stream().allMatch(answer -> textsOf(answer.json()).contains(text));
        }
    }

    TextTest(Filmscore filmscore) {
        var documents = Documents.of(filmscore);
        requests = Documents.requests(documents, filmscore);
        writes = Document.operations(documents).stream()
                .filter(Operation::isWrite)
                .filter(operation -> operation.body().isPresent() && !operation.isImport())
                .filter(TextTest::isReadAgain)
                .toList();
        assertThat(writes).isNotEmpty();
    }

    @Test
    void isReturnedUnchanged() {
        var changed = new ArrayList<Sent>();
        var fields = new TreeSet<String>();
        var texts = 0;
        for (var write : writes) {
            for (var text : TEXTS) {
                var sent = sent(write, text);
                texts += sent.size();
                sent.forEach(field -> fields.add(field.place()));
                sent.stream().filter(Sent::isChanged).forEach(changed::add);
            }
        }

        System.out.printf("Text: %d texts in %d fields of %d operations%n", texts, fields.size(), writes.size());
        assertThat(changed).isEmpty();
        assertThat(fields).hasSizeGreaterThan(writes.size());
    }

    private List<Sent> sent(Operation write, String text) {
        var fitting = requests.fitting(write);
        var body = (ObjectNode) Json.read(new String(fitting.body(), UTF_8));
        var fields = Texts.in(write, body, Set.of("grade"));
        fields.forEach(field -> field.put(text));
        var request = fitting.withBody(Requests.bytes(body));
        var answer = requests.send(write, request).acknowledged();
        var answers = List.of(answer, again(write, request, answer));
        return fields.stream()
                .map(field -> new Sent(write.id() + field.pointer(), field.text(), answers))
                .toList();
    }

    /** A POST that creates no resource need not return its text. */
    private static boolean isReadAgain(Operation write) {
        return !write.method().equals("POST") || write.statuses().contains(201);
    }

    /** Reads it later. */
    private Answer again(Operation write, Request request, Answer answer) {
        var path = write.method().equals("POST")
                ? URI.create(answer.header("Location")).getRawPath()
                : request.target();
        var read = request.withTarget(path)
                .withMethod("GET")
                .withBody((byte[]) null)
                .without("Content-Type")
                .without("If-Match")
                .without("If-None-Match");
        return requests.send(write, read).expecting(200);
    }

    private static List<String> textsOf(JsonNode node) {
        return node.isTextual()
                ? List.of(node.asText())
                : node.valueStream().flatMap(part -> textsOf(part).stream()).toList();
    }
}
