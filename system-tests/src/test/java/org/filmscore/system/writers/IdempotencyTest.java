package org.filmscore.system.writers;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Document;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Requests;
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
        return each(post -> {
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
        return each(post -> {
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

    private Stream<DynamicTest> each(Proof proof) {
        return posts.stream().map(post -> DynamicTest.dynamicTest(post.toString(), () -> proof.of(post)));
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

    /** Another body where there is one, and another path where it names something. */
    private List<Request> othersThan(Operation post, Request request) {
        var others = new ArrayList<Request>();
        if (post.body().isPresent()) {
            others.add(request.saying(requests.fitting(post, request.target()).body()));
        }
        if (post.path().contains("{")) {
            others.add(request.at(requests.targetOf(post)));
        }
        assertThat(others).isNotEmpty();
        return others;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
