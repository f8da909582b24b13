package org.filmscore.system.life;

import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.system.life.World.any;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.filmscore.fuzzer.http.Answer;

/** What editors do with films. */
final class FilmActs {

    static final List<Act.Kind> KINDS = List.of(
            new Act.Kind("withdraw a film", 1, FilmActs::withdraw),
            new Act.Kind("restore a film", 2, FilmActs::restore),
            new Act.Kind("change a film", 1, FilmActs::change));

    private FilmActs() {}

    /** For what comes after: a withdrawn film shows nothing that could agree with anything. */
    static void restoreAll(World world) {
        world.films().forEach(film -> {
            restored(world, film.id()).expecting(200);
            film.awaitKnown();
        });
    }

    private static Answer withdraw(World world, Random random) {
        return world.as(CATALOG, "editor")
                .delete("/films/" + any(world.films(), random).id());
    }

    private static Answer restore(World world, Random random) {
        return restored(world, any(world.films(), random).id());
    }

    private static Answer change(World world, Random random) {
        var path = "/films/" + any(world.films(), random).id();
        return world.as(CATALOG, "editor").patch(path, Map.of("runtimeMinutes", 60 + random.nextInt(100)));
    }

    private static Answer restored(World world, String film) {
        return world.as(CATALOG, "editor").post("/films/" + film + "/restore", Map.of());
    }
}
