package org.filmscore.scoring.input;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.change.Cause;
import org.filmscore.scoring.change.FilmChanges;
import org.jdbi.v3.core.Jdbi;

/** The weights of publications and critics, each at its newest revision. */
@ApplicationScoped
class Weights {

    private static final String UPSERT = """
            INSERT INTO weights AS stored (id, generation, revision, name, weight)
            VALUES (:id, :generation, :revision, :name, :weight)
            ON CONFLICT (id) DO UPDATE
            SET generation = excluded.generation, revision = excluded.revision, name = excluded.name, weight = excluded.weight
            WHERE (excluded.generation, excluded.revision) > (stored.generation, stored.revision)
            RETURNING coalesce(old.weight, 1) <> new.weight AS changed
            """;

    /** A union, so that each half reads its own index. */
    private static final String FILMS = """
            SELECT film_id FROM critic_reviews WHERE publication_id = :id
            UNION
            SELECT film_id FROM critic_reviews WHERE critic_id = :id
            """;

    /** A review may arrive before its publication. Until then it counts with a weight of one. */
    private static final String INSERT_MISSING = """
            INSERT INTO weights (id, revision, weight) SELECT id, 0, 1 FROM unnest(:ids) AS named (id) ORDER BY id
            ON CONFLICT DO NOTHING
            """;

    private static final String LOCK_FOR_SHARE = "SELECT id FROM weights WHERE id = ANY (:ids) ORDER BY id FOR SHARE";

    private final Jdbi database;

    Weights(Jdbi database) {
        this.database = database;
    }

    /**
     * Locks these weights until the transaction ends. Otherwise a weight could change after a new review was scored with
     * the old one, and before that review was visible among those of the publication.
     */
    void lockForReviews(Collection<UUID> ids) {
        insertMissing(ids);
        database.useHandle(handle -> handle.createQuery(LOCK_FOR_SHARE)
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .list());
    }

    /** @param described in order of id; returns the films with reviews whose weight changed */
    FilmChanges store(List<Described> described) {
        insertMissing(described.stream().map(Described::id).toList());
        var changes = new FilmChanges(Cause.WEIGHTS);
        described.forEach(one -> store(one, changes));
        return changes;
    }

    /** Every writer does this before it locks a row: a writer that held rows and then inserted could deadlock. */
    private void insertMissing(Collection<UUID> ids) {
        database.useHandle(handle -> handle.createUpdate(INSERT_MISSING)
                .bindArray("ids", UUID.class, ids)
                .execute());
    }

    private void store(Described described, FilmChanges changes) {
        database.useHandle(handle -> {
            var changed = handle.createQuery(UPSERT)
                    .bind("id", described.id())
                    .bind("generation", described.generation())
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

    /** The state of a publication or a critic. */
    record Described(UUID id, long generation, long revision, String name, BigDecimal weight, Instant happenedAt) {}
}
