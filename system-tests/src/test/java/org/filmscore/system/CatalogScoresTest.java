package org.filmscore.system;

import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.system.Convergence.converged;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.filmscore.fuzzer.http.Answer;
import org.junit.jupiter.api.Test;

/** The catalog sorts and filters films by score. */
@SystemTest
class CatalogScoresTest {

    private final Filmscore filmscore;

    CatalogScoresTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void listsTheBestFilmsFirst() {
        var genre = filmscore.unique("Genre");
        var fair = aFilmOf(genre, 60);
        var best = aFilmOf(genre, 90);
        var worst = aFilmOf(genre, 30);

        awaitList("/films?sort=-metascore&genre=" + genre, best, fair, worst);
        awaitList("/films?sort=-metascore&minMetascore=60&genre=" + genre, best, fair);
    }

    private Film aFilmOf(String genre, int score) {
        var film = filmscore.aFilmOf(genre);
        filmscore.publications(4).forEach(publication -> publication.gives(film, score));
        return film;
    }

    private void awaitList(String path, Film... expected) {
        var slugs = List.of(expected).stream().map(Film::slug).toList();
        converged(path).until(() -> slugs(filmscore.api(CATALOG).get(path)), slugs::equals);
    }

    private static List<String> slugs(Answer list) {
        return StreamSupport.stream(list.expecting(200).json().path("items").spliterator(), false)
                .map((JsonNode film) -> film.path("slug").asText())
                .toList();
    }
}
