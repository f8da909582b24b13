package org.filmscore.critic.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Draft.aPublication;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.filmscore.critic.fixture.AtOnce;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PublicationsAtOnceTest {

    private static final int CALLERS = 20;

    private final String tag = UUID.randomUUID().toString();

    @Test
    void givesAKeyToOneAndShowsItToTheOthers() throws Exception {
        var answers = AtOnce.call(
                CALLERS, () -> aPublication().keyed(tag).posted().extract().response());

        var first = path(answers, 201, "id");
        assertThat(first).hasSize(1);
        assertThat(path(answers, 409, "existing"))
                .hasSize(CALLERS - 1)
                .containsOnly("/api/v1/publications/" + first.getFirst());
    }

    @Test
    void givesEachOfOneNameItsOwnSlug() throws Exception {
        var answers = AtOnce.call(
                CALLERS,
                () -> aPublication().named("Same " + tag).posted().extract().response());

        assertThat(path(answers, 201, "slug")).hasSize(CALLERS).doesNotHaveDuplicates();
    }

    @Test
    void takesEveryReplacementOfOnePublication() throws Exception {
        var id = aPublication().added();

        var answers = AtOnce.call(
                8,
                () -> aPublication()
                        .keyed(anyKey())
                        .putTo("/publications/" + id)
                        .extract()
                        .response());

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(answer -> answer.<Integer>path("revision"))
                .containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8, 9);
    }

    private static String anyKey() {
        return UUID.randomUUID().toString();
    }

    private static List<String> path(List<Response> answers, int status, String path) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == status)
                .map(answer -> answer.<String>path(path))
                .toList();
    }
}
