package org.filmscore.critic.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

/** Adds reviews some hundred at a time: in one statement, whose parameters are columns, so that its text is always the same. */
@ApplicationScoped
class NewReviews {

    private static final String ADD = """
            INSERT INTO critic_reviews (id, film_id, publication_id, critic_id, grade, score, rule, headline, excerpt, url,
                language, published_on, featured, provider_name, provider_url, changed_at, revision, retracted)
            SELECT *, 1, false FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::integer[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::boolean[], ?::text[], ?::text[], ?::timestamptz[])
            """;

    private static final List<Column> COLUMNS = List.of(
            new Column("uuid", CriticReview::id),
            new Column("uuid", CriticReview::filmId),
            new Column("uuid", review -> review.draft().publicationId()),
            new Column("uuid", review -> review.draft().criticId()),
            new Column("text", review -> review.draft().grade()),
            new Column("integer", review -> review.verdict().map(Verdict::score).orElse(null)),
            new Column("text", review -> review.verdict().map(Verdict::rule).orElse(null)),
            new Column("text", review -> review.draft().headline()),
            new Column("text", review -> review.draft().excerpt()),
            new Column("text", review -> review.draft().url()),
            new Column("text", review -> review.draft().language()),
            new Column("date", review -> review.draft().publishedOn()),
            new Column("boolean", review -> review.draft().featured()),
            new Column("text", review -> provider(review, Provider::name)),
            new Column("text", review -> provider(review, Provider::url)),
            new Column("timestamptz", review -> review.changedAt().atOffset(ZoneOffset.UTC)));

    private final Session session;

    NewReviews(Session session) {
        this.session = session;
    }

    /** Nothing of them may be in the session: it would add them as well. */
    void add(List<CriticReview> reviews) {
        if (!reviews.isEmpty()) {
            session.doWork(connection -> add(reviews, connection));
        }
    }

    private static void add(List<CriticReview> reviews, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            for (var column = 0; column < COLUMNS.size(); column++) {
                insert.setArray(column + 1, COLUMNS.get(column).of(reviews, connection));
            }
            insert.executeUpdate();
        }
    }

    private static String provider(CriticReview review, Function<Provider, String> part) {
        var provider = review.draft().provider();
        return provider == null ? null : part.apply(provider);
    }

    private record Column(String type, Function<CriticReview, Object> value) {

        java.sql.Array of(List<CriticReview> reviews, Connection connection) throws SQLException {
            return connection.createArrayOf(type, reviews.stream().map(value).toArray());
        }
    }
}
