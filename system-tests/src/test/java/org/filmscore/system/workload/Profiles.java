package org.filmscore.system.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;

import java.math.BigDecimal;
import java.util.List;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Tables;

/** The statistics of profiles, recomputed from the tables. */
final class Profiles {

    /** Listed reviews of films that are not withdrawn, by publication or critic. */
    private static final String WRITTEN = """
            SELECT by.id::text, count(*), count(r.score), round(avg(r.score), 1)::text
            FROM critic_reviews r JOIN %1$s by ON by.id = r.%2$s JOIN known_films f ON f.id = r.film_id
            WHERE NOT r.retracted AND NOT f.withdrawn GROUP BY by.id
            """;

    private static final String RATED = """
            SELECT u.id::text, count(*), count(r.text), round(avg(r.rating), 1)::text
            FROM user_reviews r JOIN users u ON u.id = r.user_id JOIN known_films f ON f.id = r.film_id
            WHERE NOT r.withdrawn AND r.hidden_at IS NULL AND NOT f.withdrawn GROUP BY u.id
            """;

    private final Filmscore filmscore;

    private record Profile(String id, long reviews, long counted, String mean) {}

    Profiles(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    void agree() {
        writersAgree("publications", "publication_id");
        writersAgree("critics", "critic_id");
        usersAgree();
    }

    private void writersAgree(String collection, String column) {
        for (var profile : profiles(CRITIC, WRITTEN.formatted(collection, column))) {
            var shown = filmscore
                    .api(CRITIC)
                    .get("/" + collection + "/" + profile.id())
                    .expecting(200)
                    .json();
            var statistics = shown.path("statistics");
            assertThat(statistics.path("reviewCount").asLong())
                    .as("reviews of %s", shown)
                    .isEqualTo(profile.reviews());
            assertThat(statistics.path("scoredCount").asLong())
                    .as("scored of %s", shown)
                    .isEqualTo(profile.counted());
            assertThat(statistics.path("meanScore").asText("-"))
                    .as("mean of %s", shown)
                    .isEqualTo(profile.mean());
        }
    }

    private void usersAgree() {
        for (var profile : profiles(USER_REVIEW, RATED)) {
            var shown = filmscore
                    .api(USER_REVIEW)
                    .get("/users/" + profile.id())
                    .expecting(200)
                    .json();
            assertThat(shown.path("ratingCount").asLong())
                    .as("ratings of %s", shown)
                    .isEqualTo(profile.reviews());
            assertThat(shown.path("reviewCount").asLong())
                    .as("reviews of %s", shown)
                    .isEqualTo(profile.counted());
            assertThat(new BigDecimal(shown.path("meanRating").asText("0")))
                    .as("mean of %s", shown)
                    .isEqualByComparingTo(profile.mean());
        }
    }

    private List<Profile> profiles(ServiceName service, String query) {
        var profiles = new Tables(filmscore.stack().database(service))
                .rows(
                        query,
                        row -> new Profile(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getString(4) == null ? "-" : row.getString(4)));
        assertThat(profiles).isNotEmpty();
        return profiles;
    }
}
