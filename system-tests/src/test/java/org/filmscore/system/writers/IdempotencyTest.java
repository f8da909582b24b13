package org.filmscore.system.writers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.filmscore.system.Answer;
import org.filmscore.system.AtOnce;
import org.filmscore.system.Contents;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Json;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Document;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Requests;
import org.filmscore.system.document.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is sent again with the same Idempotency-Key is done once and answered alike, however often and however much at once. */
@SystemTest
class IdempotencyTest {

    private static final int MANY = 20;

    private final Filmscore filmscore;
    private final Requests requests;
    private final List<Operation> posts;

    IdempotencyTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        var documents = Document.all(filmscore);
        requests = Requests.of(filmscore, documents);
        posts = Document.operations(documents).stream()
                .filter(operation -> operation.method().equals("POST") && operation.isWrite())
                .filter(operation -> !operation.isImport())
                .toList();
        assertThat(posts).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> hasOneEffectAndTwentyEqualAnswers() {
        return each(posts.stream(), post -> {
            keyed(post, fitting(post)).acknowledged();
            var one = effectOf(post, request -> keyed(post, request).acknowledged());
            var twenty = effectOf(post, request -> {
                var answers = atOnce(post, request.with("Idempotency-Key", newKey()));

                assertThat(answers).allMatch(Answer::isAcknowledged);
                assertThat(answers.stream().map(IdempotencyTest::shown).distinct())
                        .hasSize(1);
                assertThat(answers)
                        .filteredOn(
                                answer -> answer.header("Idempotency-Replayed").isEmpty())
                        .hasSize(1);
            });

            assertThat(twenty).as("rows made by twenty, as by one").isEqualTo(one);
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesTheKeyForAnythingElse() {
        return each(posts.stream().filter(IdempotencyTest::canDiffer), post -> {
            var request = fitting(post).with("Idempotency-Key", newKey());
            requests.send(post, request).acknowledged();
            var others = othersThan(post, request);
            var before = Contents.once(filmscore);

            for (var other : others) {
                requests.send(post, other).expecting(422);
            }

            assertThat(Contents.now(filmscore)).isEqualTo(before);
        });
    }

    private interface Proof {
        void of(Operation operation) throws Exception;
    }

    private interface Effect {
        void of(Request request) throws Exception;
    }

    private static Stream<DynamicTest> each(Stream<Operation> posts, Proof proof) {
        return posts.map(post -> DynamicTest.dynamicTest(post.toString(), () -> proof.of(post)));
    }

    private Request fitting(Operation post) {
        return requests.fitting(post);
    }

    private Answer keyed(Operation post, Request request) {
        return requests.send(post, request.with("Idempotency-Key", newKey()));
    }

    /** How many rows more there are afterwards, everywhere. */
    private long effectOf(Operation post, Effect effect) throws Exception {
        var request = fitting(post);
        var before = Contents.once(filmscore).rows();
        effect.of(request);
        return Contents.once(filmscore).rows() - before;
    }

    private List<Answer> atOnce(Operation post, Request request) throws Exception {
        return AtOnce.all(Collections.nCopies(MANY, (Callable<Answer>) () -> requests.send(post, request)));
    }

    /** What a client sees of it, byte for byte. */
    private static List<Object> shown(Answer answer) {
        return List.of(answer.status(), answer.header("Location"), answer.header("ETag"), answer.body());
    }

    /** Whether it can be asked for in more than one way. */
    private static boolean canDiffer(Operation post) {
        return post.body().isPresent() || post.path().contains("{");
    }

    /** Another body where there is one, and another path where it names something. */
    private List<Request> othersThan(Operation post, Request request) {
        var others = new ArrayList<Request>();
        if (post.body().isPresent()) {
            others.add(request.saying(Requests.bytes(altered(post, request))));
        }
        if (post.path().contains("{")) {
            others.add(request.at(requests.targetOf(post)));
        }
        return others;
    }

    /** Another text in it, or another number where it has none. */
    private static ObjectNode altered(Operation post, Request request) {
        var body = (ObjectNode) Json.read(new String(request.body(), UTF_8));
        var texts = Texts.in(post, body, List.of("grade"));
        if (!texts.isEmpty()) {
            texts.getFirst().put("another text");
            return body;
        }
        var number = body.properties().stream()
                .filter(property -> property.getValue().isInt())
                .findFirst()
                .orElseThrow();
        return body.put(number.getKey(), number.getValue().asInt() + 1);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
