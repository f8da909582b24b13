package org.filmscore.scoring;

import static java.math.RoundingMode.HALF_UP;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.filmscore.events.CriticDescribed;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.Event;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.events.UserReviewSubmitted;

/**
 * The numbers of one film, either as the service shows them or as computed from events. The computation shares no code
 * with the service.
 *
 * @param metascore absent below four reviews that count
 * @param bands the counts of positive, mixed and negative reviews
 * @param userScore absent below four ratings
 */
record ShownFilm(
        Optional<Integer> metascore,
        int criticReviews,
        List<Integer> bands,
        Optional<BigDecimal> userScore,
        List<Integer> histogram,
        int written) {

    static ShownFilm in(JsonPath score) {
        var bands = List.of("positive", "mixed", "negative").stream()
                .map(band -> score.getInt("metascore.distribution." + band + ".count"))
                .toList();
        var userScore = Optional.ofNullable(score.getString("userScore.value")).map(BigDecimal::new);
        return new ShownFilm(
                Optional.ofNullable(score.get("metascore.value")),
                score.getInt("metascore.reviewCount"),
                bands,
                userScore,
                score.getList("userScore.ratings.histogram", Integer.class),
                score.getInt("userScore.reviewCount"));
    }

    /** Empty for a film that is hidden. */
    static Optional<ShownFilm> after(Collection<Event> events, UUID film) {
        var newest = newest(events);
        return Optional.ofNullable(newest.get(film))
                .filter(FilmPublished.class::isInstance)
                .map(shown -> computed(newest, film));
    }

    private static Map<UUID, Event> newest(Collection<Event> events) {
        return events.stream()
                .collect(Collectors.toMap(
                        Event::subject, Function.identity(), (a, b) -> a.revision() > b.revision() ? a : b));
    }

    private static ShownFilm computed(Map<UUID, Event> newest, UUID film) {
        var reviews = all(CriticReviewPublished.class, newest).stream()
                .filter(review -> review.filmId().equals(film))
                .toList();
        var counted = reviews.stream()
                .filter(review ->
                        review.score() != null && weight(review, newest).signum() > 0)
                .toList();
        var ratings = all(UserReviewSubmitted.class, newest).stream()
                .filter(rating -> rating.filmId().equals(film))
                .toList();
        return new ShownFilm(
                metascore(counted, newest),
                reviews.size(),
                List.of(
                        count(counted, s -> s > 60),
                        count(counted, s -> s > 39 && s < 61),
                        count(counted, s -> s < 40)),
                userScore(ratings),
                IntStream.rangeClosed(0, 10)
                        .mapToObj(value -> count(ratings, value))
                        .toList(),
                (int) ratings.stream().filter(UserReviewSubmitted::written).count());
    }

    private static Optional<Integer> metascore(List<CriticReviewPublished> counted, Map<UUID, Event> newest) {
        var weighted = counted.stream()
                .map(review -> weight(review, newest).multiply(BigDecimal.valueOf(review.score())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var weight = counted.stream().map(review -> weight(review, newest)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return counted.size() < 4
                ? Optional.empty()
                : Optional.of(weighted.divide(weight, 0, HALF_UP).intValueExact());
    }

    private static Optional<BigDecimal> userScore(List<UserReviewSubmitted> ratings) {
        var sum = BigDecimal.valueOf(
                ratings.stream().mapToInt(UserReviewSubmitted::rating).sum());
        return ratings.size() < 4
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(ratings.size()), 1, HALF_UP));
    }

    private static BigDecimal weight(CriticReviewPublished review, Map<UUID, Event> newest) {
        var paper = (PublicationDescribed) newest.get(review.publicationId());
        var critic = (CriticDescribed) newest.get(review.criticId());
        return critic == null ? paper.weight() : paper.weight().multiply(critic.weight());
    }

    private static int count(List<CriticReviewPublished> counted, IntPredicate band) {
        return (int)
                counted.stream().filter(review -> band.test(review.score())).count();
    }

    private static int count(List<UserReviewSubmitted> ratings, int value) {
        return (int) ratings.stream().filter(rating -> rating.rating() == value).count();
    }

    private static <T> List<T> all(Class<T> type, Map<UUID, Event> newest) {
        return newest.values().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
