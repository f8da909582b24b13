package org.filmscore.critic.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.filmscore.critic.fixture.Pages;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PublicationListTest {

    private final String tag = UUID.randomUUID().toString();

    @Test
    void findsByNaturalKey() {
        var id = aPublication().keyed("/source/" + tag).added();

        anyone().queryParam("key", "/source/" + tag)
                .get("/publications")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        anyone().queryParam("key", tag).get("/publications").then().body("items", empty());
    }

    @Test
    void findsByAPartOfTheNameInWhichNothingIsAWildcard() {
        aPublication().named("50%% of " + tag).added();
        aPublication().named("50 of " + tag).added();

        anyone().queryParam("q", "%% OF " + tag.toUpperCase())
                .get("/publications")
                .then()
                .body("items.name", contains("50%% of " + tag));
    }

    @Test
    void listsByNamePageByPageToTheEnd() {
        for (var name : new String[] {"B", "C", "A", "C", "D"}) {
            aPublication().named(name + tag).added();
        }

        assertThat(Pages.of("/publications?limit=2&q=" + tag, "items.name"))
                .containsExactly("A" + tag, "B" + tag, "C" + tag, "C" + tag, "D" + tag);
        assertThat(Pages.of("/publications?limit=2&sort=-name&q=" + tag, "items.name"))
                .containsExactly("D" + tag, "C" + tag, "C" + tag, "B" + tag, "A" + tag);
    }
}
