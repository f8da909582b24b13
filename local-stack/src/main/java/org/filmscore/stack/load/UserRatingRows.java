package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** User ratings, each written by its user. What a user has already said of a film, here or elsewhere, is left as it is. */
final class UserRatingRows implements SingleRows {

    static final Columns COLUMNS = new Columns(
            Set.of("film", "user", "rating"),
            Set.of("film", "user", "userName", "rating", "headline", "text", "spoiler", "language"));

    private final Calls userReviews;
    private final TokenSource tokens;
    private final FilmIds films;
    private final FilmArrivals arrivals;
    private final Claims claims = new Claims();

    UserRatingRows(Calls userReviews, TokenSource tokens, FilmIds films, FilmArrivals arrivals) {
        this.userReviews = userReviews;
        this.tokens = tokens;
        this.films = films;
        this.arrivals = arrivals;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Calls calls() {
        return userReviews;
    }

    @Override
    public Callable<Outcome> prepare(Row row) {
        var film = row.required("film");
        var user = row.required("user");
        var name = row.text("userName").orElse(user);
        var rating = rating(row);
        var claim = claims.claim(List.of(film, user), row.line());
        return () -> claim.unlessHeld(() -> rate(film, tokens.user(user, name), rating));
    }

    private Outcome rate(String film, String token, ObjectNode rating) throws InterruptedException {
        var id = films.idOf(film);
        var path = "/films/" + id + "/user-reviews/me";
        if (userReviews.get(path, token).isSuccess()) {
            return new Outcome.AlreadyThere();
        }
        var answer = arrivals.whenKnown(id, () -> userReviews.put(path, rating, token));
        return switch (answer.status()) {
            case 201 -> new Outcome.Taken();
            case 200 -> new Outcome.AlreadyThere();
            default -> throw answer.refusal();
        };
    }

    private static ObjectNode rating(Row row) {
        return new Draft(row)
                .with("rating", row.rating())
                .text("headline")
                .text("text")
                .flag("spoiler")
                .text("language")
                .body();
    }
}
