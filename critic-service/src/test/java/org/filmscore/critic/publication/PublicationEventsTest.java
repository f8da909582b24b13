package org.filmscore.critic.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Published.header;
import static org.filmscore.critic.fixture.Published.payload;
import static org.filmscore.critic.fixture.Published.revisions;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.filmscore.critic.fixture.Published;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PublicationEventsTest {

    @Test
    void publishesTheStateOfAPublication() {
        var id = aPublication()
                .named("Gazette")
                .with("weight", new BigDecimal("0.33"))
                .added();

        var published = Published.about(id, "publications", 1).getFirst();

        assertThat(header(published, "ce_type")).isEqualTo("org.filmscore.publication.described");
        assertThat(header(published, "ce_source")).isEqualTo("/critic-service");
        assertThat(payload(published).getString("publicationId")).isEqualTo(id);
        assertThat(payload(published).getString("name")).isEqualTo("Gazette");
        assertThat(payload(published).getFloat("weight")).isEqualTo(0.33f);
    }

    @Test
    void publishesNothingWithoutAChange() {
        var id = aPublication().with("weight", 1).added();
        aPublication().with("weight", new BigDecimal("1.00")).putTo("/publications/" + id);
        aPublication().with("weight", 2).putTo("/publications/" + id);

        assertThat(revisions(Published.about(id, "publications", 2))).containsExactly(1, 2);
    }
}
