package org.filmscore.critic.review;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.filmscore.critic.review.content.ReviewDetails.Provider;
import org.filmscore.critic.review.content.ScoredGrade;
import org.filmscore.service.database.RecordArrays;
import org.jdbi.v3.core.Jdbi;

/** Inserts some hundred reviews with one statement. */
@Singleton
class NewReviews {

    /** The parameters are columns, so that one statement serves any number of reviews. */
    private static final String ADD = """
            INSERT INTO critic_reviews (id, film_id, publication_id, critic_id, grade, score, rule, headline, excerpt, url,
                language, published_on, featured, provider_name, provider_url, changed_at, revision, retracted)
            SELECT *, 1, false FROM unnest(:id, :film, :publication, :critic, :grade, :score, :rule, :headline, :excerpt,
                :url, :language, CAST(:publishedOn AS date[]), :featured, :providerName, :providerUrl, :changedAt)
            """;

    private static final ScoredGrade UNGRADED = new ScoredGrade(null, null, null);
    private static final Provider UNNAMED = new Provider(null, null);

    private final Jdbi database;

    NewReviews(Jdbi database) {
        this.database = database;
    }

    /** @param reviews not in the session of Hibernate, which would insert them too */
    void add(List<CriticReview> reviews) {
        if (!reviews.isEmpty()) {
            var rows = reviews.stream().map(Row::of).toList();
            database.useHandle(handle ->
                    RecordArrays.bind(handle.createUpdate(ADD), Row.class, rows).execute());
        }
    }

    private record Row(
            UUID id,
            UUID film,
            UUID publication,
            UUID critic,
            String grade,
            Integer score,
            String rule,
            String headline,
            String excerpt,
            String url,
            String language,
            String publishedOn,
            boolean featured,
            String providerName,
            String providerUrl,
            Instant changedAt) {

        static Row of(CriticReview review) {
            var byline = review.byline();
            var grade = review.scoredGrade().orElse(UNGRADED);
            var details = review.details();
            var provider = Objects.requireNonNullElse(details.provider(), UNNAMED);
            return new Row(
                    review.id(),
                    review.filmId(),
                    byline.publicationId(),
                    byline.criticId(),
                    grade.grade(),
                    grade.score(),
                    grade.rule(),
                    details.headline(),
                    details.excerpt(),
                    details.url(),
                    details.language(),
                    Objects.toString(details.publishedOn(), null),
                    details.featured(),
                    provider.name(),
                    provider.url(),
                    review.changedAt());
        }
    }
}
