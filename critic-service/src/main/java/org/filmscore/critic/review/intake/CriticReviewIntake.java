package org.filmscore.critic.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.filmscore.critic.review.IncomingReview;
import org.filmscore.filmcopy.FilmNotFound;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.imports.Existing;
import org.filmscore.imports.Intake;
import org.filmscore.imports.csv.Columns;
import org.filmscore.imports.report.Outcome;
import org.filmscore.service.transaction.RetryOnConflict;

/** Takes rows of critic reviews, and makes known whom they name. */
@ApplicationScoped
class CriticReviewIntake implements Intake<CriticReviewRow> {

    private final KnownFilms films;
    private final Bylines bylines;
    private final ResolvingReferences settling;

    CriticReviewIntake(KnownFilms films, Bylines bylines, ResolvingReferences settling) {
        this.films = films;
        this.bylines = bylines;
        this.settling = settling;
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
        var settled = settled(reviews, existing).iterator();
        var outcomes = new ArrayList<Outcome>();
        for (var row = 0; row < rows.size(); row++) {
            var film = rows.get(row).film();
            outcomes.add(
                    reviews.get(row).isPresent() ? settled.next() : Outcome.refused(new FilmNotFound(film).problem()));
        }
        return outcomes;
    }

    /** Empty where the film is not known: then the row makes nobody known either. */
    private List<Optional<IncomingReview>> incoming(List<CriticReviewRow> rows) {
        var names = new HashSet<String>();
        rows.forEach(row -> names.add(row.film()));
        var ids = films.idsOf(names);
        var known = bylines.of(
                rows.stream().filter(row -> ids.containsKey(row.film())).toList());
        return rows.stream()
                .map(row -> Optional.ofNullable(ids.get(row.film())).map(film -> {
                    var byline = known.of(row);
                    return new IncomingReview(film, byline, row.draft(byline));
                }))
                .toList();
    }

    /** In turns of reviews that differ in their keys, so that of two with the same one the later finds the earlier. */
    private List<Outcome> settled(List<Optional<IncomingReview>> reviews, Existing existing) {
        var outcomes = new ArrayList<Outcome>();
        var turn = new LinkedHashMap<IncomingReview.Key, IncomingReview>();
        reviews.stream().flatMap(Optional::stream).forEach(review -> {
            if (turn.containsKey(review.key())) {
                outcomes.addAll(settling.settle(turn.values(), existing));
                turn.clear();
            }
            turn.put(review.key(), review);
        });
        outcomes.addAll(settling.settle(turn.values(), existing));
        return outcomes;
    }
}
