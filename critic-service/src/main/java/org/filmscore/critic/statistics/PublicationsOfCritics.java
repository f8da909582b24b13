package org.filmscore.critic.statistics;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.service.database.RecordMapper;
import org.jdbi.v3.core.Jdbi;

/** Which publications have printed a critic. */
@Singleton
public class PublicationsOfCritics {

    /** The same index as for statistics. Reviews of withdrawn films are not shown. No critic is expected to reach the limit. */
    private static final String PUBLICATIONS = """
            SELECT p.id, p.slug, p.name, count(*) AS review_count
            FROM critic_reviews r JOIN known_films f ON f.id = r.film_id JOIN publications p ON p.id = r.publication_id
            WHERE r.critic_id = :critic AND NOT r.retracted AND NOT f.withdrawn
            GROUP BY p.id
            ORDER BY review_count DESC, p.name, p.id
            LIMIT 50
            """;

    private final Jdbi database;

    PublicationsOfCritics(Jdbi database) {
        this.database = database;
    }

    /** The publication with most of their reviews first. */
    public List<PublicationOfCriticView> of(UUID critic) {
        return database.withHandle(handle -> handle.createQuery(PUBLICATIONS)
                .bind("critic", critic)
                .map(RecordMapper.of(PublicationOfCriticView.class))
                .list());
    }

    /** A publication that a critic has written for. */
    @Schema(
            name = "PublicationOfCritic",
            description = "A publication that a critic has written for.",
            requiredProperties = {"id", "slug", "name", "reviewCount"})
    public record PublicationOfCriticView(
            @Schema(description = "Id of the publication.", examples = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e")
            String id,

            @Schema(description = "Names the publication in paths, as the id does.", examples = "the-example-gazette")
            String slug,

            @Schema(description = "The name of the publication.", examples = "The Example Gazette")
            String name,

            @Schema(description = "Number of their reviews that it printed.", minimum = "1", examples = "36")
            long reviewCount) {}
}
