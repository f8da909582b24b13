package org.filmscore.critic.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.filmscore.critic.review.TakingReviews;
import org.filmscore.critic.review.content.IncomingReview;
import org.filmscore.critic.review.parked.Parking;
import org.filmscore.filmcopy.FilmNotFound;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.imports.Existing;
import org.filmscore.imports.Intake;
import org.filmscore.imports.csv.Columns;
import org.filmscore.imports.report.Outcome;
import org.filmscore.service.transaction.RetryOnConflict;

/** Stores rows of critic reviews, and adds the publications and critics that they name. */
@ApplicationScoped
class CriticReviewIntake implements Intake<CriticReviewRow> {

    private final KnownFilms films;
    private final RowBylines bylines;
    private final TakingReviews taking;
    private final Parking parking;

    CriticReviewIntake(KnownFilms films, RowBylines bylines, TakingReviews taking, Parking parking) {
        this.films = films;
        this.bylines = bylines;
        this.taking = taking;
        this.parking = parking;
    }

    @Override
    public Class<CriticReviewRow> row() {
        return CriticReviewRow.class;
    }

    @Override
    public Columns columns() {
        return CriticReviewColumns.COLUMNS;
    }

    @Override
    @Transactional
    @RetryOnConflict
    public List<Outcome> take(List<CriticReviewRow> rows, Existing existing) {
        var reviews = incoming(rows);
        var stored = stored(reviews, existing).iterator();
        var outcomes = new ArrayList<Outcome>();
        for (var row = 0; row < rows.size(); row++) {
            var film = rows.get(row).film();
            outcomes.add(
                    reviews.get(row).isPresent() ? stored.next() : Outcome.refused(new FilmNotFound(film).problem()));
        }
        return outcomes;
    }

    /** Empty where the film is unknown: such a row adds neither a publication nor a critic. */
    private List<Optional<IncomingReview>> incoming(List<CriticReviewRow> rows) {
        var names = new HashSet<String>();
        rows.forEach(row -> names.add(row.film()));
        var ids = films.idsOf(names);
        var known = bylines.of(
                rows.stream().filter(row -> ids.containsKey(row.film())).toList());
        return rows.stream()
                .map(row -> Optional.ofNullable(ids.get(row.film())).map(film -> {
                    var byline = known.of(row);
                    return new IncomingReview(film, byline, row.description(byline));
                }))
                .toList();
    }

    /** In rounds of reviews with different keys, so that the later of two with the same key finds the earlier. */
    private List<Outcome> stored(List<Optional<IncomingReview>> reviews, Existing existing) {
        var outcomes = new ArrayList<Outcome>();
        var round = new LinkedHashMap<IncomingReview.Key, IncomingReview>();
        reviews.stream().flatMap(Optional::stream).forEach(review -> {
            if (round.containsKey(review.key())) {
                outcomes.addAll(store(round.values(), existing));
                round.clear();
            }
            round.put(review.key(), review);
        });
        outcomes.addAll(store(round.values(), existing));
        return outcomes;
    }

    /**
     * Publishes the reviews whose grade can be read, and parks the others.
     *
     * @param reviews each with another key
     */
    private List<Outcome> store(Collection<IncomingReview> reviews, Existing existing) {
        var parked = parking.withKeysOf(reviews);
        var keepsExisting = existing == Existing.KEEP;
        var outcomes = taking.take(reviews, keepsExisting, (review, why) -> parked.park(review, why, existing));
        var outcome = outcomes.iterator();
        for (var review : reviews) {
            if (outcome.next().isStored()) {
                parked.published(review);
            }
        }
        return outcomes;
    }
}
