package org.filmscore.scoring.explanation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.score.FilmScores;
import org.jboss.resteasy.reactive.RestPath;

/** Explanations over HTTP. */
@Path("")
@Tag(name = "Scores")
class ExplanationResource {

    private final FilmScores scores;
    private final StoredReviews reviews;
    private final ScoringRules rules;

    ExplanationResource(FilmScores scores, StoredReviews reviews, ScoringRules rules) {
        this.scores = scores;
        this.reviews = reviews;
        this.rules = rules;
    }

    @GET
    @Path("/films/{film}/score/explanation")
    @Operation(
            operationId = "explainScore",
            summary = "The explanation of the metascore of a film",
            description = "Gives for each review the grade, the rule that converted it, the weight, and the metascore"
                    + " without it. The parts add up to the metascore exactly. Lists all reviews without pages.")
    public ExplanationView explain(@RestPath String film) {
        var shown = scores.of(film);
        return ExplanationView.of(shown, Explanation.of(reviews.of(shown.score().filmId()), rules));
    }

    @GET
    @Path("/films/{film}/score/what-if")
    @Operation(
            operationId = "getScoreWhatIf",
            summary = "The metascore of a film under a hypothesis",
            description =
                    "Recomputes with chosen publications, other weights, or without weights. The parameters can be"
                            + " combined. Changes nothing.")
    public WhatIfView whatIf(@RestPath String film, @BeanParam WhatIfQuery query) {
        var hypothesis = query.hypothesis();
        var shown = scores.of(film);
        return WhatIfView.of(shown, hypothesis, reviews.of(shown.score().filmId()), rules);
    }
}
