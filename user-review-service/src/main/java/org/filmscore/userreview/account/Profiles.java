package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.filmscore.service.band.Bands;
import org.filmscore.service.band.Histogram;
import org.filmscore.userreview.user.User;
import org.filmscore.userreview.user.UserNotFound;
import org.filmscore.userreview.user.Users;
import org.jdbi.v3.core.Jdbi;

/** Users as others see them. Their statistics are computed when read, from their own rows. */
@ApplicationScoped
class Profiles {

    /** Uses the index on user and film: the cost grows only with the reviews of this user. */
    private static final String STATISTICS = """
            SELECT r.rating::int, count(*) AS ratings, count(r.text) AS reviews, sum(r.helpful_votes) AS votes
            FROM user_reviews r JOIN known_films f ON f.id = r.film_id
            WHERE r.user_id = :user AND NOT r.withdrawn AND r.hidden_at IS NULL AND NOT f.withdrawn
            GROUP BY r.rating
            """;

    private final Users users;
    private final Jdbi database;
    private final Bands bands;

    Profiles(Users users, Jdbi database, Bands bands) {
        this.users = users;
        this.database = database;
        this.bands = bands;
    }

    /** @param name an id as others know it */
    ProfileView named(String name) {
        return profile(users.withId(name).orElseThrow(() -> UserNotFound.named(name)));
    }

    ProfileView ofSubject(String subject) {
        return profile(users.withSubject(subject).orElseThrow(UserNotFound::you));
    }

    private ProfileView profile(User user) {
        return ProfileView.of(user, statisticsOf(user.id()), bands);
    }

    private UserStatistics statisticsOf(UUID user) {
        var ratings = new long[Histogram.HIGHEST_RATING + 1];
        var reviews = new long[Histogram.HIGHEST_RATING + 1];
        var votes = database.withHandle(handle -> handle
                .createQuery(STATISTICS)
                .bind("user", user)
                .map((row, _) -> {
                    ratings[row.getInt("rating")] = row.getLong("ratings");
                    reviews[row.getInt("rating")] = row.getLong("reviews");
                    return row.getLong("votes");
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum());
        return new UserStatistics(Histogram.of(ratings), Histogram.of(reviews), votes);
    }
}
