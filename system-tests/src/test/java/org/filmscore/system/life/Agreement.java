package org.filmscore.system.life;

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
import org.filmscore.system.OwnersTables;
import org.filmscore.system.Quiet;
import org.filmscore.system.Tables;

/** That whatever is shown of films is what is kept of them: scores, lists, histories and profiles. */
final class Agreement {

    private static final String CRITIC_REVIEWS = """
            SELECT id::text FROM critic_reviews WHERE film_id = ?::uuid AND NOT retracted
            """;

    private static final String USER_REVIEWS = """
            SELECT id::text FROM user_reviews WHERE film_id = ?::uuid AND NOT withdrawn AND hidden_at IS NULL
            """;

    private final Filmscore filmscore;
    private final World world;
    private final OwnersTables owners;

    Agreement(World world) {
        this.world = world;
        filmscore = world.filmscore();
        owners = new OwnersTables(filmscore.stack());
    }

    void isReached() {
        world.films().forEach(film -> film.scoreOnce(owners.of(film)::equals));
        Quiet.awaited(filmscore);
        assertThat(filmscore.audit().path("differences")).isEmpty();
        world.films().forEach(this::isReachedOn);
        new Profiles(filmscore).agree();
    }

    private void isReachedOn(Film film) {
        assertThat(listed(CRITIC, film, "/critic-reviews"))
                .as("critic reviews of %s", film)
                .containsExactlyInAnyOrderElementsOf(kept(CRITIC, CRITIC_REVIEWS, film));
        assertThat(listed(USER_REVIEW, film, "/user-reviews"))
                .as("user reviews of %s", film)
                .containsExactlyInAnyOrderElementsOf(kept(USER_REVIEW, USER_REVIEWS, film));
        endsAtTheScoreShown(film, "METASCORE", film.score().path("metascore"));
        endsAtTheScoreShown(film, "USER_SCORE", film.score().path("userScore"));
    }

    /** A film that never had a score has no history of it. */
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

    private List<String> kept(ServiceName service, String query, Film film) {
        return new Tables(filmscore.stack().database(service)).rows(query, row -> row.getString(1), film.id());
    }
}
