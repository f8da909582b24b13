package org.filmscore.catalog.film.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.filmscore.catalog.film.FilmDraft;
import org.filmscore.catalog.film.ImportOutcome;
import org.filmscore.catalog.film.TakingFilms;
import org.filmscore.imports.Existing;
import org.filmscore.imports.Intake;
import org.filmscore.imports.csv.Columns;
import org.filmscore.imports.report.Outcome;
import org.filmscore.service.problem.BrokenRules;
import org.filmscore.service.problem.Violation;
import org.filmscore.service.transaction.RetryOnConflict;

/** Takes rows of films: each is the film that has one of its external ids, or a new one. */
@ApplicationScoped
class FilmIntake implements Intake<FilmDraft> {

    private static final Violation NO_KEY =
            Violation.at("/externalIds", "must have one at least, by which the film is found when the row comes again");

    private final TakingFilms taking;

    FilmIntake(TakingFilms taking) {
        this.taking = taking;
    }

    @Override
    public Class<FilmDraft> row() {
        return FilmDraft.class;
    }

    @Override
    public Columns columns() {
        return FilmColumns.COLUMNS;
    }

    @Override
    @Transactional
    @RetryOnConflict
    public List<Outcome> take(List<FilmDraft> rows, Existing existing) {
        var taken = taken(
                        rows.stream()
                                .filter(row -> !row.externalIds().isEmpty())
                                .toList(),
                        existing)
                .iterator();
        return rows.stream()
                .map(row -> row.externalIds().isEmpty()
                        ? Outcome.refused(BrokenRules.of(List.of(NO_KEY)))
                        : outcome(taken.next()))
                .toList();
    }

    /** In turns of films that share no external id, so that of two rows for the same film the later finds the earlier. */
    private List<ImportOutcome> taken(List<FilmDraft> rows, Existing existing) {
        var arrivals = new ArrayList<ImportOutcome>();
        var turn = new ArrayList<FilmDraft>();
        var ids = new HashSet<Map.Entry<String, String>>();
        for (var row : rows) {
            if (row.externalIds().entrySet().stream().anyMatch(ids::contains)) {
                arrivals.addAll(taking.take(turn, existing == Existing.KEEP));
                turn.clear();
                ids.clear();
            }
            turn.add(row);
            ids.addAll(row.externalIds().entrySet());
        }
        arrivals.addAll(taking.take(turn, existing == Existing.KEEP));
        return arrivals;
    }

    private static Outcome outcome(ImportOutcome arrival) {
        return switch (arrival) {
            case ImportOutcome.Published(var id) -> Outcome.taken(id);
            case ImportOutcome.Revised(var id) -> Outcome.changed(id);
            case ImportOutcome.Known(var id) -> Outcome.unchanged(id);
            case ImportOutcome.Ambiguous(var why) -> Outcome.refused(why.problem());
        };
    }
}
