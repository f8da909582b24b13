package org.filmscore.critic.review;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.filmscore.critic.review.content.Provider;
import org.filmscore.critic.review.content.ReviewDetails;
import org.filmscore.critic.review.content.ScoredGrade;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

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

    private final Jdbi database;

    NewReviews(Jdbi database) {
        this.database = database;
    }

    /** @param reviews not in the session of Hibernate, which would insert them too */
    void add(List<CriticReview> reviews) {
        if (!reviews.isEmpty()) {
            database.useHandle(handle -> new Columns(handle.createUpdate(ADD), reviews)
                    .with("id", UUID.class, CriticReview::id)
                    .with("film", UUID.class, CriticReview::filmId)
                    .with("publication", UUID.class, review -> review.byline().publicationId())
                    .with("critic", UUID.class, review -> review.byline().criticId())
                    .withGrade("grade", String.class, ScoredGrade::grade)
                    .withGrade("score", Integer.class, ScoredGrade::score)
                    .withGrade("rule", String.class, ScoredGrade::rule)
                    .withDetail("headline", String.class, ReviewDetails::headline)
                    .withDetail("excerpt", String.class, ReviewDetails::excerpt)
                    .withDetail("url", String.class, ReviewDetails::url)
                    .withDetail("language", String.class, ReviewDetails::language)
                    .withDetail("publishedOn", String.class, details -> Objects.toString(details.publishedOn(), null))
                    .withDetail("featured", Boolean.class, ReviewDetails::featured)
                    .withDetail("providerName", String.class, details -> provider(details, Provider::name))
                    .withDetail("providerUrl", String.class, details -> provider(details, Provider::url))
                    .with(
                            "changedAt",
                            OffsetDateTime.class,
                            review -> review.changedAt().atOffset(ZoneOffset.UTC))
                    .insert
                    .execute());
        }
    }

    private static String provider(ReviewDetails details, Function<Provider, String> part) {
        return details.provider() == null ? null : part.apply(details.provider());
    }

    private record Columns(Update insert, List<CriticReview> reviews) {

        <T> Columns with(String name, Class<T> type, Function<CriticReview, T> value) {
            insert.bindArray(name, type, reviews.stream().map(value).toList());
            return this;
        }

        <T> Columns withGrade(String name, Class<T> type, Function<ScoredGrade, T> value) {
            return with(name, type, review -> review.scoredGrade().map(value).orElse(null));
        }

        <T> Columns withDetail(String name, Class<T> type, Function<ReviewDetails, T> value) {
            return with(name, type, review -> value.apply(review.details()));
        }
    }
}
