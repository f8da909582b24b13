package org.filmscore.userreview.ban;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.service.database.RecordMapper;
import org.filmscore.service.paging.Page;
import org.filmscore.userreview.user.Erasure;
import org.filmscore.userreview.user.KeyedHashes;
import org.filmscore.userreview.user.User;
import org.jdbi.v3.core.Jdbi;

/** The bans that hold, one per account. They outlive the account. {@code Users} checks them at every write. */
@ApplicationScoped
class Bans implements PanacheRepositoryBase<Ban, UUID> {

    /** Replaces an earlier ban of the account. */
    private static final String PUT = """
            INSERT INTO bans AS known (id, account, user_id, reason, banned_at, ends_at)
            VALUES (:id, :account, :user, :reason, :now, CAST(:endsAt AS timestamptz))
            ON CONFLICT (account) DO UPDATE
            SET user_id = excluded.user_id, reason = excluded.reason, banned_at = excluded.banned_at,
                ends_at = excluded.ends_at
            RETURNING id, user_id, banned_at, ends_at
            """;

    private static final String LIFT = """
            DELETE FROM bans WHERE id = :id AND (ends_at IS NULL OR ends_at > :now)
            RETURNING id, user_id, banned_at, ends_at
            """;

    /** A hash is not kept longer than its ban. */
    private static final String DELETE_ENDED = """
            DELETE FROM bans WHERE id IN (SELECT id FROM bans WHERE ends_at <= :now FOR UPDATE SKIP LOCKED)
            """;

    private final Jdbi database;
    private final KeyedHashes hashes;
    private final ObjectMapper json;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Bans(Jdbi database, KeyedHashes hashes, ObjectMapper json) {
        this.database = database;
        this.hashes = hashes;
        this.json = json;
    }

    /** @param endsAt null for a ban without an end */
    StoredBan put(User user, String reason, Instant now, Instant endsAt) {
        return database.withHandle(handle -> {
            handle.createUpdate(DELETE_ENDED)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute();
            return handle.createQuery(PUT)
                    .bind("id", ids.generate())
                    .bind("account", hashes.account(user.subject()))
                    .bind("user", user.id())
                    .bind("reason", reason)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("endsAt", endsAt == null ? null : endsAt.atOffset(ZoneOffset.UTC))
                    .map(RecordMapper.of(StoredBan.class))
                    .one();
        });
    }

    /** Empty where no such ban holds. */
    Optional<StoredBan> lift(UUID ban, Instant now) {
        return database.withHandle(handle -> handle.createQuery(LIFT)
                .bind("id", ban)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map(RecordMapper.of(StoredBan.class))
                .findFirst());
    }

    Page<Ban> matching(BanQuery query, Instant now) {
        return query.listing(now).page(getEntityManager(), json, query.page, BanQuery.SORTING, query.sort);
    }

    /** The keyed hash and the end remain. The reason may name the user. */
    void anonymise(@Observes Erasure erasure) {
        database.useHandle(
                handle -> handle.createUpdate("UPDATE bans SET user_id = NULL, reason = NULL WHERE user_id = :user")
                        .bind("user", erasure.user())
                        .execute());
    }

    /** @param userId null once the user is erased */
    record StoredBan(UUID id, UUID userId, Instant bannedAt, Instant endsAt) {}
}
