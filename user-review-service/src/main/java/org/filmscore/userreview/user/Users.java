package org.filmscore.userreview.user;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Everybody who has ever said something and has not been erased since. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {

    /**
     * The beginning of a statement in which {@code caller} is who calls; made on first sight, renamed where they are. The lock
     * keeps whoever is about to write something from being erased meanwhile; an erasure that was faster leaves nobody to
     * lock, and makes the caller a new user. No row comes back where another request has just made the user: that one is
     * there when the statement is made again, see {@link #CALLER_PARAMETERS}.
     */
    public static final String CALLER = """
            WITH known AS (
                SELECT id, name FROM users WHERE subject = ? FOR KEY SHARE
            ), made AS (
                INSERT INTO users (id, subject, name, revision, member_since)
                SELECT ?, ?, ?, 1, ? WHERE NOT EXISTS (SELECT FROM known)
                ON CONFLICT (subject) DO NOTHING
                RETURNING id
            ), renamed AS (
                UPDATE users SET name = ?, revision = users.revision + 1 FROM known
                WHERE users.id = known.id AND known.name <> ?
            ), caller AS (
                SELECT id FROM known UNION ALL SELECT id FROM made
            )
            """;

    /** How many parameters are to be bound by {@link #bind} before those of the rest of the statement. */
    public static final int CALLER_PARAMETERS = 7;

    private static final String ID_OF_CALLER = CALLER + "SELECT id FROM caller";

    private static final String LEAVING = "SELECT * FROM users WHERE subject = ?1 FOR UPDATE";

    private static final int ID_LENGTH = 36;

    private final Session database;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Users(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void bind(PreparedStatement statement, SignedIn caller) throws SQLException {
        statement.setString(1, caller.subject());
        statement.setObject(2, ids.generate());
        statement.setString(3, caller.subject());
        statement.setString(4, caller.name());
        statement.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setString(6, caller.name());
        statement.setString(CALLER_PARAMETERS, caller.name());
    }

    /** Nobody where they have said nothing yet. */
    public Optional<User> signingInAs(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** @param name an id as others know it */
    public Optional<User> withId(String name) {
        try {
            return name.length() == ID_LENGTH ? findByIdOptional(UUID.fromString(name)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Holds the user, so that nothing is written for them any more; waits for what is being written. */
    public Optional<User> leaving(String subject) {
        return database.createNativeQuery(LEAVING, User.class)
                .setParameter(1, subject)
                .uniqueResultOptional();
    }

    public void remove(User user) {
        database.createNativeMutationQuery("DELETE FROM users WHERE id = ?1")
                .setParameter(1, user.id())
                .executeUpdate();
    }

    /** Who calls, and stays until the transaction ends. */
    public UUID calling(SignedIn caller) {
        return database.doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(ID_OF_CALLER)) {
                while (true) {
                    bind(statement, caller);
                    try (var row = statement.executeQuery()) {
                        if (row.next()) {
                            return row.getObject(1, UUID.class);
                        }
                    }
                }
            }
        });
    }
}
