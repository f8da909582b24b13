package org.filmscore.system;

import java.util.Map;
import org.filmscore.fuzzer.http.Answer;

/** A signed-in user. */
public record User(Api api, String name) {

    public Answer rates(Film film, int rating) {
        return puts(film, Map.of("rating", rating));
    }

    public Answer reviews(Film film, int rating) {
        return puts(film, Map.of("rating", rating, "text", "It takes an hour to start, and then it flies."));
    }

    public Answer puts(Film film, Map<String, ?> opinion) {
        return api.put(path(film), opinion);
    }

    public Answer withdraws(Film film) {
        return api.delete(path(film));
    }

    public Answer reads(Film film) {
        return api.get(path(film));
    }

    private static String path(Film film) {
        return "/films/" + film.id() + "/user-reviews/me";
    }
}
