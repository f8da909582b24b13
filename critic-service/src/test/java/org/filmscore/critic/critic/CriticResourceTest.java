package org.filmscore.critic.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Published.header;
import static org.filmscore.critic.fixture.Published.payload;
import static org.filmscore.critic.fixture.Published.revisions;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.filmscore.critic.fixture.AtOnce;
import org.filmscore.critic.fixture.Published;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CriticResourceTest {

    private final String tag = UUID.randomUUID().toString();

    @Test
    void addsACriticWithAProfile() {
        aCritic()
                .named("Ana " + tag)
                .keyed(tag)
                .with("bio", "Watches everything.")
                .with("photo", "https://example.org/ana.jpg")
                .with("featured", true)
                .posted()
                .statusCode(201)
                .body("slug", equalTo("ana-" + tag))
                .body("revision", equalTo(1))
                .body("bio", equalTo("Watches everything."))
                .body("photo", equalTo("https://example.org/ana.jpg"))
                .body("featured", equalTo(true));
    }

    @Test
    void replacesACriticAndRemovesAbsentProperties() {
        var id = aCritic()
                .named("Ben " + tag)
                .with("bio", "Brief")
                .with("featured", true)
                .added();

        aCritic()
                .named("Benjamin " + tag)
                .putTo("/critics/ben-" + tag)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("slug", equalTo("ben-" + tag))
                .body("bio", nullValue())
                .body("featured", equalTo(false))
                .body("revision", equalTo(2));
    }

    @Test
    void answers404ForAnUnknownCritic() {
        anyone().get("/critics/{name}", tag).then().statusCode(404).body("type", equalTo("/problems/critic-not-found"));
    }

    @Test
    void givesAKeyToOneAtTheSameInstant() throws Exception {
        var answers =
                AtOnce.call(20, () -> aCritic().keyed(tag).posted().extract().response());

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(
                        answer -> assertThat(answer.<String>path("type")).isEqualTo("/problems/critic-already-there"));
    }

    @Test
    void findsCriticsByNameKeyAndWhetherTheyAreTheSitesOwn() {
        var own =
                aCritic().named("Own " + tag).keyed(tag).with("featured", true).added();
        var other = aCritic().named("Other " + tag).added();

        anyone().get("/critics?q={tag}", tag).then().body("items.id", contains(other, own));
        anyone().get("/critics?q={tag}&featured=true", tag).then().body("items.id", contains(own));
        anyone().get("/critics?q={tag}&featured=false", tag).then().body("items.id", contains(other));
        anyone().get("/critics?key={tag}", tag).then().body("items.id", contains(own));
    }

    @Test
    void publishesTheStateOfACriticAndNothingWithoutAChange() {
        var id = aCritic().named("Gazette").added();
        aCritic().named("Gazette").putTo("/critics/" + id);
        aCritic().named("Gazette").with("weight", new BigDecimal("0.5")).putTo("/critics/" + id);

        var published = Published.about(id, "critics", 2);

        assertThat(revisions(published)).containsExactly(1, 2);
        assertThat(header(published.getLast(), "ce_type")).isEqualTo("org.filmscore.critic.described");
        assertThat(payload(published.getLast()).getString("criticId")).isEqualTo(id);
        assertThat(payload(published.getLast()).getFloat("weight")).isEqualTo(0.5f);
    }
}
