package org.filmscore.reconciliation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Which subjects to read: those that follow another in order of id, or those that are named.
 *
 * @param named empty for all that follow
 * @param locked whether no other transaction may change them until this one ends. Their events are then stored in the
 *     outbox behind those of earlier changes, and ahead of those of later changes
 */
public record Subjects(UUID after, Collection<UUID> named, int most, boolean locked) {

    static final UUID FIRST = new UUID(0, 0);

    static Subjects following(UUID after, int most, boolean locked) {
        return new Subjects(after, List.of(), most, locked);
    }

    static Subjects named(Collection<UUID> named, boolean locked) {
        return new Subjects(FIRST, named, named.size(), locked);
    }

    /** Reads entities whose identifier is called {@code id}. */
    public <T> List<T> of(Class<T> entity, EntityManager entities) {
        var which = named.isEmpty() ? "id > :after" : "id in :named";
        var query = entities.createQuery(
                        "from %s where %s order by id".formatted(entity.getSimpleName(), which), entity)
                .setMaxResults(most)
                .setLockMode(locked ? LockModeType.PESSIMISTIC_READ : LockModeType.NONE);
        return (named.isEmpty() ? query.setParameter("after", after) : query.setParameter("named", named))
                .getResultList();
    }

    /**
     * Reads rows.
     *
     * @param select ends after FROM, or within WHERE
     * @param id the column of the subject, with its table where there are several
     */
    public <T> List<T> of(String select, String id, RowMapper<T> mapper, Jdbi database) {
        var which = id + (named.isEmpty() ? " > :after" : " = ANY (:named)");
        var condition = (select.contains("WHERE") ? " AND " : " WHERE ") + which;
        var sql = select + condition + " ORDER BY " + id + " LIMIT :most" + (locked ? " FOR SHARE" : "");
        return database.withHandle(handle -> {
            var query = handle.createQuery(sql).bind("most", most);
            return (named.isEmpty() ? query.bind("after", after) : query.bindArray("named", UUID.class, named))
                    .map(mapper)
                    .list();
        });
    }
}
