package org.filmscore.system.workload;

import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.system.workload.Population.any;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.filmscore.fuzzer.http.Answer;

/** Requests of editors about films. */
final class FilmActions {

    static final List<Action.Kind> KINDS = List.of(
            new Action.Kind("withdraw a film", 1, FilmActions::withdraw),
            new Action.Kind("restore a film", 2, FilmActions::restore),
            new Action.Kind("change a film", 1, FilmActions::change));

    private FilmActions() {}

    /** A withdrawn film shows nothing that could be compared. */
    static void restoreAll(Population population) {
        population.films().forEach(film -> {
            restored(population, film.id()).expecting(200);
            film.awaitKnown();
        });
    }

    private static Answer withdraw(Population population, Random random) {
        return population
                .as(CATALOG, "editor")
                .delete("/films/" + any(population.films(), random).id());
    }

    private static Answer restore(Population population, Random random) {
        return restored(population, any(population.films(), random).id());
    }

    private static Answer change(Population population, Random random) {
        var path = "/films/" + any(population.films(), random).id();
        return population.as(CATALOG, "editor").patch(path, Map.of("runtimeMinutes", 60 + random.nextInt(100)));
    }

    private static Answer restored(Population population, String film) {
        return population.as(CATALOG, "editor").post("/films/" + film + "/restore", Map.of());
    }
}
