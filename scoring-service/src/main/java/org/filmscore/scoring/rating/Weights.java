package org.filmscore.scoring.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.score.Changes;
import org.jdbi.v3.core.Jdbi;

/** How much publications and critics count, each at its newest revision. */
@ApplicationScoped
class Weights {

    private static final String HEAR = """
            INSERT INTO weights AS known (id, revision, name, weight) VALUES (:id, :revision, :name, :weight)
            ON CONFLICT (id) DO UPDATE
            SET revision = excluded.revision, name = excluded.name, weight = excluded.weight
            WHERE excluded.revision > known.revision
            RETURNING coalesce(old.weight, 1) <> new.weight AS changed
            """;

    /** A union, so that each half reads its own index. */
    private static final String FILMS = """
            SELECT film_id FROM critic_reviews WHERE publication_id = :id
            UNION
            SELECT film_id FROM critic_reviews WHERE critic_id = :id
            """;

    /** A review may be heard before its publication: until then it counts with a weight of one. */
    private static final String MAKE_ROOM = """
            INSERT INTO weights (id, revision, weight) SELECT id, 0, 1 FROM unnest(:ids) AS named (id) ORDER BY id
            ON CONFLICT DO NOTHING
            """;

    private static final String HOLD_STILL = "SELECT id FROM weights WHERE id = ANY (:ids) ORDER BY id FOR SHARE";

    private final Jdbi database;

    Weights(Jdbi database) {
        this.database = database;
    }

    /**
     * Until the transaction ends none of these changes. Otherwise a weight could change after a new review was scored
     * with the old one, and before that review could be found among those of the publication.
     */
    void holdStill(Collection<UUID> ids) {
        database.useHandle(handle -> {
            handle.createUpdate(MAKE_ROOM).bindArray("ids", UUID.class, ids).execute();
            handle.createQuery(HOLD_STILL)
                    .bindArray("ids", UUID.class, ids)
                    .mapTo(UUID.class)
                    .list();
        });
    }

    /** Notes every film that the publication or critic has reviewed, unless the weight is what it was. */
    void hear(Described described, Changes changes) {
        database.useHandle(handle -> {
            var changed = handle.createQuery(HEAR)
                    .bind("id", described.id())
                    .bind("revision", described.revision())
                    .bind("name", described.name())
                    .bind("weight", described.weight())
                    .mapTo(Boolean.class)
                    .findOne()
                    .orElse(false);
            if (changed) {
                films(described.id()).forEach(film -> changes.critics(film, described.happenedAt()));
            }
        });
    }

    private List<UUID> films(UUID id) {
        return database.withHandle(handle ->
                handle.createQuery(FILMS).bind("id", id).mapTo(UUID.class).list());
    }

    /** A publication or a critic as heard. */
    record Described(UUID id, long revision, String name, BigDecimal weight, Instant happenedAt) {}
}
