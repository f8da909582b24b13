package org.filmscore.system;

import java.util.Map;
import org.filmscore.fuzzer.http.Answer;

/** A signed-in user, who can speak only for themselves. */
public record User(Api api, String name) {

    public Answer rates(Film film, int rating) {
        return says(film, Map.of("rating", rating));
    }

    public Answer reviews(Film film, int rating) {
        return says(film, Map.of("rating", rating, "text", "It takes an hour to start, and then it flies."));
    }

    public Answer says(Film film, Map<String, ?> opinion) {
        return api.put(path(film), opinion);
    }

    public Answer takesBack(Film film) {
        return api.delete(path(film));
    }

    public Answer asksFor(Film film) {
        return api.get(path(film));
    }

    private static String path(Film film) {
        return "/films/" + film.id() + "/user-reviews/me";
    }
}
