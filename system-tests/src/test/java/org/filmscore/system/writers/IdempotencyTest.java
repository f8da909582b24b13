package org.filmscore.system.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;
import org.filmscore.system.AtOnce;
import org.filmscore.system.ExclusiveSystemTest;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Fingerprints;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A request that is repeated with the same Idempotency-Key has one effect and one response, however concurrent. */
@ExclusiveSystemTest
class IdempotencyTest {

    private static final int MANY = 20;

    private final Filmscore filmscore;
    private final Requests requests;
    private final List<Operation> posts;

    IdempotencyTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        var documents = Documents.of(filmscore);
        requests = Documents.requests(documents, filmscore);
        posts = Document.operations(documents).stream()
                .filter(operation -> operation.method().equals("POST") && operation.isWrite())
                .filter(operation -> !operation.isImport())
                .toList();
        assertThat(posts).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> hasOneEffectAndTwentyEqualAnswers() {
        return posts.stream().map(post -> DynamicTest.dynamicTest(post.toString(), () -> hasOneEffect(post)));
    }

    @Test
    void refusesTheKeyForAnotherRequest() throws Exception {
        var others = new ArrayList<Callable<Answer>>();
        for (var post : posts) {
            var request = requests.fitting(post).with("Idempotency-Key", newKey());
            requests.send(post, request).acknowledged();
            othersThan(post, request).forEach(other -> others.add(() -> requests.send(post, other)));
        }
        assertThat(others).hasSizeGreaterThan(posts.size());
        var before = Fingerprints.once(filmscore);

        for (var other : others) {
            other.call().expecting(422);
        }

        assertThat(Fingerprints.now(filmscore).changesSince(before)).isEmpty();
    }

    private void hasOneEffect(Operation post) throws Exception {
        keyed(post, requests.fitting(post)).acknowledged();
        var single = requests.fitting(post);
        var repeated = requests.fitting(post).with("Idempotency-Key", newKey());
        var before = Fingerprints.once(filmscore).rows();

        keyed(post, single).acknowledged();
        var between = Fingerprints.once(filmscore).rows();
        var answers = AtOnce.all(Collections.nCopies(MANY, (Callable<Answer>) () -> requests.send(post, repeated)));
        var after = Fingerprints.once(filmscore).rows();

        assertThat(answers).allMatch(Answer::isAcknowledged);
        assertThat(answers.stream().map(IdempotencyTest::shown).distinct()).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        assertThat(after - between).as("rows made by twenty, as by one").isEqualTo(between - before);
    }

    private Answer keyed(Operation post, Request request) {
        return requests.send(post, request.with("Idempotency-Key", newKey()));
    }

    /** What a client sees of it, byte for byte. */
    private static List<Object> shown(Answer answer) {
        return List.of(answer.status(), answer.header("Location"), answer.header("ETag"), answer.body());
    }

    /** Another body if there is one, and another path if it names a subject. */
    private List<Request> othersThan(Operation post, Request request) {
        var others = new ArrayList<Request>();
        if (post.body().isPresent()) {
            others.add(requests.changedBodies().withAnyValue(post, request));
        }
        if (post.path().contains("{")) {
            others.add(request.withTarget(requests.targetOf(post)));
        }
        return others;
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
