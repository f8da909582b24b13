package org.filmscore.userreview.user;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.filmscore.service.identifier.Identifiers;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Users who have rated, voted, reported or decided, and have not been erased since. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {

    /**
     * The beginning of a statement for {@link #firstRow}, in which {@code caller} has the id of the calling user. It inserts
     * a new user, stores a new name, and locks the user before the rest of the statement locks anything. The lock keeps
     * an erasure waiting until the transaction ends. A banned user is no caller, whatever the account was before. A new name takes its stronger lock at once, since two transactions
     * that strengthen a lock can deadlock with an erasure.
     */
    public static final String CALLER = """
            WITH ban AS (
                SELECT FROM bans WHERE account = :account AND (ends_at IS NULL OR ends_at > :now)
            ), known AS (
                SELECT id FROM users WHERE subject = :subject AND name = :name AND NOT EXISTS (SELECT FROM ban)
                FOR KEY SHARE
            ), renamed AS (
                UPDATE users SET name = :name, revision = revision + 1
                WHERE subject = :subject AND name <> :name AND NOT EXISTS (SELECT FROM known)
                    AND NOT EXISTS (SELECT FROM ban)
                RETURNING id
            ), inserted AS (
                INSERT INTO users (id, subject, name, revision, member_since)
                SELECT :newUser, :subject, :name, 1, :now
                WHERE NOT EXISTS (SELECT FROM known) AND NOT EXISTS (SELECT FROM renamed)
                    AND NOT EXISTS (SELECT FROM ban)
                ON CONFLICT (subject) DO NOTHING
                RETURNING id
            ), caller AS (
                SELECT id FROM known UNION ALL SELECT id FROM renamed UNION ALL SELECT id FROM inserted
            )
            """;

    private static final String ID_OF_CALLER = CALLER + "SELECT id FROM caller";

    /** The hash of no account, which no ban names. */
    private static final String NO_ACCOUNT = "";

    private static final String BAN = """
            SELECT reason, ends_at FROM bans WHERE account = :account AND (ends_at IS NULL OR ends_at > :now)
            """;

    private final Jdbi database;
    private final KeyedHashes hashes;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Users(Jdbi database, KeyedHashes hashes, Clock clock) {
        this.database = database;
        this.hashes = hashes;
        this.clock = clock;
    }

    /**
     * Runs a statement that begins with {@link #CALLER}. It runs again while it returns no row: then another transaction
     * has inserted or renamed the user in the meantime, and the next run sees that.
     *
     * @param parameters binds the parameters of the rest of the statement
     * @throws Banned where the caller may not write
     */
    public <T> T firstRow(String statement, SignedIn caller, UnaryOperator<Query> parameters, RowMapper<T> mapper) {
        return firstRow(statement, hashes.account(caller.subject()), caller, parameters, mapper);
    }

    /**
     * Inserts or renames the caller, and locks them until the transaction ends.
     *
     * @throws Banned where the caller may not write
     */
    public UUID calling(SignedIn caller) {
        return firstRow(ID_OF_CALLER, caller, query -> query, Users::id);
    }

    /** The same for a caller who takes something back, which a ban does not forbid. */
    public UUID withdrawing(SignedIn caller) {
        return firstRow(ID_OF_CALLER, NO_ACCOUNT, caller, query -> query, Users::id);
    }

    private <T> T firstRow(
            String statement, String account, SignedIn caller, UnaryOperator<Query> parameters, RowMapper<T> mapper) {
        return database.withHandle(handle -> {
            while (true) {
                var query = bind(handle.createQuery(statement), account, caller).bind("newUser", ids.generate());
                var row = parameters.apply(query).map(mapper).findFirst();
                if (row.isPresent()) {
                    return row.get();
                }
                bind(handle.createQuery(BAN), account, caller)
                        .map((ban, _) -> new Banned(ban.getString("reason"), endOf(ban)))
                        .findFirst()
                        .ifPresent(banned -> {
                            throw banned;
                        });
            }
        });
    }

    private Query bind(Query query, String account, SignedIn caller) {
        return query.bind("account", account)
                .bind("subject", caller.subject())
                .bind("name", caller.name())
                .bind("now", OffsetDateTime.now(clock));
    }

    private static Instant endOf(ResultSet ban) throws SQLException {
        var end = ban.getObject("ends_at", OffsetDateTime.class);
        return end == null ? null : end.toInstant();
    }

    private static UUID id(ResultSet row, StatementContext statement) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    /** Empty where the user has written nothing yet. */
    public Optional<User> withSubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** @param name an id as others know it */
    public Optional<User> withId(String name) {
        return Identifiers.parse(name).flatMap(this::findByIdOptional);
    }

    /**
     * Keeps an erasure of the user waiting until the transaction ends.
     *
     * @param name an id as others know it
     */
    public Optional<User> locked(String name) {
        return Identifiers.parse(name).flatMap(id -> lock("SELECT id FROM users WHERE id = :key FOR KEY SHARE", id));
    }

    /** Waits for concurrent writes of this user; later ones wait for the erasure. */
    public Optional<User> lockForErasure(String subject) {
        return lock("SELECT id FROM users WHERE subject = :key FOR UPDATE", subject);
    }

    private Optional<User> lock(String statement, Object key) {
        return database.withHandle(handle -> handle.createQuery(statement)
                        .bind("key", key)
                        .mapTo(UUID.class)
                        .findFirst())
                .flatMap(this::findByIdOptional);
    }

    public void remove(User user) {
        database.useHandle(handle -> handle.createUpdate("DELETE FROM users WHERE id = :id")
                .bind("id", user.id())
                .execute());
    }
}
