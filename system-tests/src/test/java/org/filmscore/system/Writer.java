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

/** Rates and reviews at random, says everything again until it is acknowledged, and remembers what it said last. */
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
            insist(() -> user.takesBack(film));
            ratings.remove(film);
            return;
        }
        var rating = new Rating(random.nextInt(11), random.nextBoolean());
        insist(() -> rating.written() ? user.reviews(film, rating.value()) : user.rates(film, rating.value()));
        ratings.put(film, rating);
    }

    private void changeReview(Film film) {
        var said = reviews.remove(film);
        if (said != null) {
            insist(() -> publication.retracts(said.id()));
            return;
        }
        var score = random.nextInt(101);
        reviews.put(film, new Reviewed(reviewId(insist(() -> publication.reviews(film, score))), score));
    }

    /** Whoever is killed may have kept a change without having said so: the second time it is already there, or already gone. */
    private static Answer insist(Supplier<Answer> change) {
        var answer = converged("a writer is heard").until(change::get, heard -> !heard.isUnavailable());
        return answer.status() == 409 || answer.status() == 404 ? answer : answer.acknowledged();
    }

    private static String reviewId(Answer answer) {
        var json = answer.json();
        var existing = json.path("existing").asText();
        return existing.isEmpty() ? json.path("id").asText() : existing.substring(existing.lastIndexOf('/') + 1);
    }
}
