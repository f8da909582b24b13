package org.filmscore.critic.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Told.header;
import static org.filmscore.critic.fixture.Told.payload;
import static org.filmscore.critic.fixture.Told.revisions;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.filmscore.critic.fixture.Told;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PublicationEventsTest {

    @Test
    void tellsHowAPublicationIsDescribed() {
        var id = aPublication()
                .named("Told")
                .with("weight", new BigDecimal("0.33"))
                .added();

        var told = Told.about(id, "publications", 1).getFirst();

        assertThat(header(told, "ce_type")).isEqualTo("org.filmscore.publication.described");
        assertThat(header(told, "ce_source")).isEqualTo("/critic-service");
        assertThat(payload(told).getString("publicationId")).isEqualTo(id);
        assertThat(payload(told).getString("name")).isEqualTo("Told");
        assertThat(payload(told).getFloat("weight")).isEqualTo(0.33f);
    }

    @Test
    void tellsNothingWhereNothingChanged() {
        var id = aPublication().with("weight", 1).added();
        aPublication().with("weight", new BigDecimal("1.00")).putTo("/publications/" + id);
        aPublication().with("weight", 2).putTo("/publications/" + id);

        assertThat(revisions(Told.about(id, "publications", 2))).containsExactly(1, 2);
    }
}
