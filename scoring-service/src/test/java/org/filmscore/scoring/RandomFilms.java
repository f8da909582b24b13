package org.filmscore.scoring;

import static org.filmscore.scoring.Facts.critics;
import static org.filmscore.scoring.Facts.ratings;
import static org.filmscore.scoring.Facts.written;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.Event;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.PublicationDescribed;

/** Films of one genre with random reviews, and their charts. The computation shares no code with the service. */
final class RandomFilms {

    static final List<String> CHARTS = List.of("best", "worst", "users-choice", "most-discussed", "divided");

    private static final int WEIGHT_OF_THE_MEAN = 20;

    private final List<FilmPublished> films;
    private final List<Event> events = new ArrayList<>();

    RandomFilms(int count, String genre, Random random) {
        films = IntStream.range(0, count).mapToObj(i -> film(genre, random)).toList();
        events.addAll(films);
        films.forEach(film -> review(film, random));
    }

    List<Event> events() {
        return events;
    }

    /** @param year null for all */
    List<String> expected(String chart, Integer year, int least, long meanTenths) {
        return films.stream()
                .filter(film -> year == null || year.equals(film.year()))
                .flatMap(film -> place(chart, film, meanTenths).stream())
                .filter(place -> place.reviews() >= least)
                .sorted(Comparator.comparing(Place::by)
                        .thenComparing(Place::reviews)
                        .thenComparing(Place::film)
                        .reversed())
                .map(Place::film)
                .toList();
    }

    private Optional<Place> place(String chart, FilmPublished film, long meanTenths) {
        var shown = ShownFilm.after(events, film.filmId()).orElseThrow();
        var critics = shown.metascore().map(BigDecimal::valueOf).orElse(null);
        var users = shown.userScore().map(score -> score.movePointRight(1)).orElse(null);
        var scored = shown.bands().stream().mapToInt(Integer::intValue).sum();
        var rated = shown.histogram().stream().mapToInt(Integer::intValue).sum();
        var discussed = shown.criticReviews() + shown.written();
        var place = switch (chart) {
            case "best" -> critics == null ? null : new Place(critics, scored, film);
            case "worst" -> critics == null ? null : new Place(critics.negate(), scored, film);
            case "users-choice" -> users == null ? null : new Place(bayesian(shown, rated, meanTenths), rated, film);
            case "most-discussed" -> discussed == 0 ? null : new Place(BigDecimal.valueOf(discussed), discussed, film);
            case "divided" ->
                critics == null || users == null
                        ? null
                        : new Place(critics.subtract(users).abs(), Math.min(scored, rated), film);
            default -> throw new IllegalArgumentException(chart);
        };
        return Optional.ofNullable(place);
    }

    private static BigDecimal bayesian(ShownFilm shown, int rated, long meanTenths) {
        var sum = IntStream.rangeClosed(0, 10)
                .map(rating -> rating * shown.histogram().get(rating))
                .sum();
        return BigDecimal.valueOf(sum)
                .add(BigDecimal.valueOf(WEIGHT_OF_THE_MEAN * meanTenths, 1))
                .divide(BigDecimal.valueOf(rated + WEIGHT_OF_THE_MEAN), 4, RoundingMode.HALF_UP);
    }

    private static FilmPublished film(String genre, Random random) {
        var id = new UUID(random.nextLong(), random.nextLong());
        return new FilmPublished(
                id, 1, "film-" + id, "Film " + random.nextInt(), 2010 + random.nextInt(4), null, List.of(genre, "Any"));
    }

    private void review(FilmPublished film, Random random) {
        IntStream.range(0, random.nextInt(10))
                .mapToObj(i ->
                        critics(1, 10 * random.nextInt(11), film).findFirst().orElseThrow())
                .forEach(review -> {
                    events.add(review);
                    events.add(paper(review));
                });
        ratings(film, random.ints(random.nextInt(14), 0, 11).toArray()).forEach(rating -> {
            events.add(rating);
            if (random.nextBoolean()) {
                events.add(written(rating));
            }
        });
    }

    private static PublicationDescribed paper(CriticReviewPublished review) {
        return new PublicationDescribed(
                review.publicationId(), 1, "paper-" + review.publicationId(), "A paper", new BigDecimal("1.00"));
    }

    /** The rank of a film. */
    private record Place(BigDecimal by, int reviews, String film) {

        Place(BigDecimal by, int reviews, FilmPublished film) {
            this(by, reviews, film.filmId().toString());
        }
    }
}
