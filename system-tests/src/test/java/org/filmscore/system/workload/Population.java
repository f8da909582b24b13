package org.filmscore.system.workload;

import static org.filmscore.stack.system.ServiceName.CRITIC;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.Api;
import org.filmscore.system.Film;
import org.filmscore.system.Filmscore;
import org.filmscore.system.User;

/**
 * The subjects of the requests.
 *
 * @param publications ids of publications, like those of critics
 * @param hidden ids of user reviews that a moderator has hidden
 */
record Population(
        Filmscore filmscore,
        List<Film> films,
        List<String> publications,
        List<String> critics,
        List<User> users,
        Set<String> hidden) {

    static Population createdIn(Filmscore filmscore) {
        return new Population(
                filmscore,
                filmscore.films(5),
                described(filmscore, "publications", 5),
                described(filmscore, "critics", 3),
                filmscore.users(9),
                ConcurrentHashMap.newKeySet());
    }

    private static List<String> described(Filmscore filmscore, String collection, int many) {
        return Stream.generate(() -> filmscore
                        .edit(CRITIC)
                        .post("/" + collection, Map.of("name", filmscore.unique("Somebody")))
                        .expecting(201)
                        .json()
                        .path("id")
                        .asText())
                .limit(many)
                .toList();
    }

    Api api(ServiceName service) {
        return filmscore.api(service);
    }

    Api as(ServiceName service, String group) {
        return api(service).as(filmscore.tokenOf("one-of-" + group, group));
    }

    /** A random item of a list of the film, if there is one. */
    Optional<JsonNode> anyOf(ServiceName service, Film film, String list, Random random) {
        var answer = api(service).get("/films/" + film.id() + list);
        var items = answer.json().path("items");
        return items.isEmpty() ? Optional.empty() : Optional.of(items.path(random.nextInt(items.size())));
    }

    static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
