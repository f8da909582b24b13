package org.filmscore.userreview.user;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** Users as import files name them. */
@ApplicationScoped
public class ImportedUsers {

    /**
     * Inserts or locks every user, in the order of subjects, so that concurrent imports do not deadlock. Known users keep
     * their names. DO UPDATE locks the rows that it does not update, too.
     */
    private static final String LOCK = """
            INSERT INTO users AS known (id, subject, name, revision, member_since)
            SELECT id, subject, name, 1, member_since
            FROM unnest(:ids, :subject, :name, :firstWrittenAt) AS imported (id, subject, name, member_since)
            ORDER BY subject
            ON CONFLICT (subject) DO UPDATE SET member_since = excluded.member_since
            WHERE excluded.member_since < known.member_since
            """;

    private static final String IDS = "SELECT subject, id FROM users WHERE subject = ANY (:subject)";

    private final Jdbi database;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    ImportedUsers(Jdbi database) {
        this.database = database;
    }

    /**
     * Locks the users until the transaction ends.
     *
     * @param users no two with the same subject
     * @return their ids by subject
     */
    public Map<String, UUID> lock(Collection<ImportedUser> users) {
        return database.withHandle(handle -> {
            RecordArrays.bind(handle.createUpdate(LOCK), ImportedUser.class, users)
                    .bindArray(
                            "ids",
                            UUID.class,
                            users.stream().map(_ -> ids.generate()).toList())
                    .execute();
            return RecordArrays.bind(handle.createQuery(IDS), ImportedUser.class, users)
                    .setMapKeyColumn("subject")
                    .setMapValueColumn("id")
                    .collectInto(new GenericType<Map<String, UUID>>() {});
        });
    }

    /**
     * A user of an import file.
     *
     * @param name for a user who is not known yet
     * @param firstWrittenAt time of the user's oldest row
     */
    public record ImportedUser(String subject, String name, Instant firstWrittenAt) {

        /** The first name and the oldest row count. */
        public ImportedUser and(ImportedUser later) {
            return new ImportedUser(
                    subject,
                    name,
                    later.firstWrittenAt.isBefore(firstWrittenAt) ? later.firstWrittenAt : firstWrittenAt);
        }
    }
}
