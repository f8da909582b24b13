package org.filmscore.service.browser;

import jakarta.inject.Singleton;
import java.util.List;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;

/** What it means over HTTP that a browser may not call. */
@Singleton
class BrowserProblems implements ProblemTypes {

    static final ProblemType ORIGIN_NOT_ALLOWED = new ProblemType(
            403,
            "origin-not-allowed",
            "A browser asked whether a page may call, and the page's origin is not among the allowed ones.",
            "Add the origin to filmscore.cors.origins of the service.");

    @Override
    public List<ProblemType> types() {
        return List.of(ORIGIN_NOT_ALLOWED);
    }
}
