package org.filmscore.catalog.film;

import java.util.UUID;
import org.filmscore.service.problem.Problem;

/** Another film has one of the external ids. */
public class FilmAlreadyThere extends RuntimeException {

    static final String MEANING =
            "`film-already-there`: another film has one of the external ids; `existing` is its path.";

    private final UUID existing;

    FilmAlreadyThere(Film existing) {
        super("The film " + existing.slug() + " has one of these external ids");
        this.existing = existing.id();
    }

    UUID existing() {
        return existing;
    }

    /** For the report of an import. */
    public Problem problem() {
        return FilmProblems.problem(this);
    }
}
