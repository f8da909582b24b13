package org.filmscore.service.fairness;

import jakarta.inject.Singleton;
import java.util.List;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;

/** What it means over HTTP that a client has had its share. */
@Singleton
class FairnessProblems implements ProblemTypes {

    private final ProblemType tooManyRequests;
    private final ProblemType tooManyOpenRequests;

    FairnessProblems(FairnessSettings settings) {
        tooManyRequests = new ProblemType(
                429,
                "too-many-requests",
                "The user, or an address without a token, has sent more than %d requests in %d s."
                        .formatted(settings.requests(), settings.period().toSeconds()),
                "Wait for the seconds that Retry-After says. Nothing was changed.");
        tooManyOpenRequests = new ProblemType(
                429,
                "too-many-open-requests",
                "The user, or an address without a token, has %d event streams or %d imports open."
                        .formatted(settings.streams(), settings.imports()),
                "Close one, or wait until one ends. Nothing was changed.");
    }

    ProblemType tooManyRequests() {
        return tooManyRequests;
    }

    ProblemType tooManyOpenRequests() {
        return tooManyOpenRequests;
    }

    @Override
    public List<ProblemType> types() {
        return List.of(tooManyRequests, tooManyOpenRequests);
    }
}
