package org.filmscore.system;

import static org.filmscore.system.Convergence.converged;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.system.Figures.Grade;
import org.filmscore.system.Figures.Rating;

/** Rates and reviews at random, retries each change until it is acknowledged, and remembers the last one. */
final class Writer {

    private final User user;
    private final Publication publication;
    private final Random random;
    private final Map<Film, Rating> ratings = new HashMap<>();
    private final Map<Film, Reviewed> reviews = new HashMap<>();

    private record Reviewed(String id, int score) {}

    Writer(User user, Publication publication, Random random) {
        this.user = user;
        this.publication = publication;
        this.random = random;
    }

    void changeSomething(List<Film> films) {
        var film = films.get(random.nextInt(films.size()));
        if (random.nextInt(3) == 0) {
            changeReview(film);
        } else {
            changeRating(film);
        }
    }

    Optional<Rating> ratingOf(Film film) {
        return Optional.ofNullable(ratings.get(film));
    }

    Optional<Grade> gradeOf(Film film) {
        return Optional.ofNullable(reviews.get(film)).map(review -> new Grade(BigDecimal.ONE, review.score()));
    }

    private void changeRating(Film film) {
        if (ratings.containsKey(film) && random.nextInt(5) == 0) {
            retry(() -> user.withdraws(film));
            ratings.remove(film);
            return;
        }
        var rating = new Rating(random.nextInt(11), random.nextBoolean());
        retry(() -> rating.written() ? user.reviews(film, rating.value()) : user.rates(film, rating.value()));
        ratings.put(film, rating);
    }

    private void changeReview(Film film) {
        var previous = reviews.remove(film);
        if (previous != null) {
            retry(() -> publication.retracts(previous.id()));
            return;
        }
        var score = random.nextInt(101);
        reviews.put(film, new Reviewed(reviewId(retry(() -> publication.reviews(film, score))), score));
    }

    /** A killed service may have committed a change without a response: the retry then gets 409 or 404. */
    private static Answer retry(Supplier<Answer> change) {
        var answer = converged("a change is acknowledged").until(change::get, response -> !response.isUnavailable());
        return answer.status() == 409 || answer.status() == 404 ? answer : answer.acknowledged();
    }

    private static String reviewId(Answer answer) {
        var json = answer.json();
        var existing = json.path("existing").asText();
        return existing.isEmpty() ? json.path("id").asText() : existing.substring(existing.lastIndexOf('/') + 1);
    }
}
