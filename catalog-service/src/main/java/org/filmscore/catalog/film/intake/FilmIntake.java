package org.filmscore.catalog.film.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.filmscore.catalog.film.FilmDraft;
import org.filmscore.catalog.film.TakingFilms;
import org.filmscore.imports.Existing;
import org.filmscore.imports.Intake;
import org.filmscore.imports.csv.Columns;
import org.filmscore.imports.report.Outcome;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;
import org.filmscore.service.transaction.RetryOnConflict;

/** Stores rows of films. A row describes the film with one of its external ids, or a new film. */
@ApplicationScoped
class FilmIntake implements Intake<FilmDraft> {

    private static final Violation NO_KEY =
            Violation.at("/externalIds", "must have at least one; a second import finds the film by it");

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
                .map(row -> row.externalIds().isEmpty() ? Outcome.refused(Problem.of(List.of(NO_KEY))) : taken.next())
                .toList();
    }

    /** In batches without a common external id, so that the second of two rows for one film finds the first. */
    private List<Outcome> taken(List<FilmDraft> rows, Existing existing) {
        var outcomes = new ArrayList<Outcome>();
        var batch = new ArrayList<FilmDraft>();
        var ids = new HashSet<Map.Entry<String, String>>();
        for (var row : rows) {
            if (row.externalIds().entrySet().stream().anyMatch(ids::contains)) {
                outcomes.addAll(taking.take(batch, existing == Existing.KEEP));
                batch.clear();
                ids.clear();
            }
            batch.add(row);
            ids.addAll(row.externalIds().entrySet());
        }
        outcomes.addAll(taking.take(batch, existing == Existing.KEEP));
        return outcomes;
    }
}
