package org.filmscore.system.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.Film;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Idle;
import org.filmscore.system.OwnersTables;
import org.filmscore.system.Tables;

/** Compares what is shown of films with what is stored: scores, lists, histories and profiles. */
final class ConsistencyCheck {

    private static final String CRITIC_REVIEWS = """
            SELECT id::text FROM critic_reviews WHERE film_id = ?::uuid AND NOT retracted
            """;

    private static final String USER_REVIEWS = """
            SELECT id::text FROM user_reviews WHERE film_id = ?::uuid AND NOT withdrawn AND hidden_at IS NULL
            """;

    private final Filmscore filmscore;
    private final Population population;
    private final OwnersTables owners;

    ConsistencyCheck(Population population) {
        this.population = population;
        filmscore = population.filmscore();
        owners = new OwnersTables(filmscore.stack());
    }

    void verify() {
        population.films().forEach(film -> film.scoreOnce(owners.of(film)::equals));
        Idle.awaited(filmscore);
        assertThat(filmscore.audit().path("differences")).isEmpty();
        population.films().forEach(this::verifyFilm);
        new Profiles(filmscore).agree();
    }

    private void verifyFilm(Film film) {
        assertThat(listed(CRITIC, film, "/critic-reviews"))
                .as("critic reviews of %s", film)
                .containsExactlyInAnyOrderElementsOf(stored(CRITIC, CRITIC_REVIEWS, film));
        assertThat(listed(USER_REVIEW, film, "/user-reviews"))
                .as("user reviews of %s", film)
                .containsExactlyInAnyOrderElementsOf(stored(USER_REVIEW, USER_REVIEWS, film));
        endsAtTheScoreShown(film, "METASCORE", film.score().path("metascore"));
        endsAtTheScoreShown(film, "USER_SCORE", film.score().path("userScore"));
    }

    /** A film that never had a score has no history. */
    private void endsAtTheScoreShown(Film film, String of, JsonNode shown) {
        var newest = filmscore
                .api(SCORING)
                .get("/films/" + film.id() + "/score/history?limit=1&of=" + of)
                .expecting(200)
                .json()
                .at("/items/0/to");
        var wasScored = !newest.isMissingNode();
        assertThat(wasScored ? newest.path("status").asText() : "TBD")
                .as("end of the history of %s", film)
                .isEqualTo(shown.path("status").asText());
        assertThat(newest.path("value")).isEqualTo(shown.path("value"));
        assertThat(newest.path("label")).isEqualTo(shown.path("label"));
    }

    private List<String> listed(ServiceName service, Film film, String list) {
        var ids = new ArrayList<String>();
        var path = "/films/" + film.id() + list + "?limit=7";
        while (!path.isEmpty()) {
            var page = filmscore.api(service).get(path).expecting(200).json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            path = page.path("next").asText().replaceFirst("^.*/api/v1", "");
        }
        return ids;
    }

    private List<String> stored(ServiceName service, String query, Film film) {
        return new Tables(filmscore.stack().database(service)).rows(query, row -> row.getString(1), film.id());
    }
}
