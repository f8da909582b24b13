package org.filmscore.userreview.user;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.filmscore.service.identifier.Identifiers;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Users who have rated, voted, reported or decided, and have not been erased since. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {

    /**
     * The beginning of a statement for {@link #firstRow}, in which {@code caller} has the id of the calling user. It inserts
     * a new user, stores a new name, and locks the user before the rest of the statement locks anything. The lock keeps
     * an erasure waiting until the transaction ends. A new name takes its stronger lock at once, since two transactions
     * that strengthen a lock can deadlock with an erasure.
     */
    public static final String CALLER = """
            WITH known AS (
                SELECT id FROM users WHERE subject = :subject AND name = :name FOR KEY SHARE
            ), renamed AS (
                UPDATE users SET name = :name, revision = revision + 1
                WHERE subject = :subject AND name <> :name AND NOT EXISTS (SELECT FROM known)
                RETURNING id
            ), inserted AS (
                INSERT INTO users (id, subject, name, revision, member_since)
                SELECT :newUser, :subject, :name, 1, :memberSince
                WHERE NOT EXISTS (SELECT FROM known) AND NOT EXISTS (SELECT FROM renamed)
                ON CONFLICT (subject) DO NOTHING
                RETURNING id
            ), caller AS (
                SELECT id FROM known UNION ALL SELECT id FROM renamed UNION ALL SELECT id FROM inserted
            )
            """;

    private static final String ID_OF_CALLER = CALLER + "SELECT id FROM caller";

    private final Jdbi database;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Users(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Runs a statement that begins with {@link #CALLER}. It runs again while it returns no row: then another transaction
     * has inserted or renamed the user in the meantime, and the next run sees that.
     *
     * @param parameters binds the parameters of the rest of the statement
     */
    public <T> T firstRow(String statement, SignedIn caller, UnaryOperator<Query> parameters, RowMapper<T> mapper) {
        return database.withHandle(handle -> {
            while (true) {
                var query = handle.createQuery(statement)
                        .bind("subject", caller.subject())
                        .bind("name", caller.name())
                        .bind("newUser", ids.generate())
                        .bind("memberSince", OffsetDateTime.now(clock));
                var row = parameters.apply(query).map(mapper).findFirst();
                if (row.isPresent()) {
                    return row.get();
                }
            }
        });
    }

    /** Inserts or renames the caller, and locks them until the transaction ends. */
    public UUID calling(SignedIn caller) {
        return firstRow(ID_OF_CALLER, caller, query -> query, (row, _) -> row.getObject("id", UUID.class));
    }

    /** Empty where the user has written nothing yet. */
    public Optional<User> withSubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** @param name an id as others know it */
    public Optional<User> withId(String name) {
        return Identifiers.parse(name).flatMap(this::findByIdOptional);
    }

    /** Waits for concurrent writes of this user; later ones wait for the erasure. */
    public Optional<User> lockForErasure(String subject) {
        return database.withHandle(
                        handle -> handle.createQuery("SELECT id FROM users WHERE subject = :subject FOR UPDATE")
                                .bind("subject", subject)
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
