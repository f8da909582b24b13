package org.filmscore.scoring.badge;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.scoring.score.FilmScores;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Badges over HTTP. */
@Path("/films/{film}/score/badge.svg")
@Tag(name = "Scores")
class BadgeResource {

    private static final String SVG = "image/svg+xml";

    private final FilmScores scores;

    BadgeResource(FilmScores scores) {
        this.scores = scores;
    }

    @GET
    @Produces(SVG)
    @Operation(
            operationId = "getBadge",
            summary = "A score as an image to embed",
            description =
                    "Shows the value with its scale and label, so that the colour of the band adds no information."
                            + " Contains a sentence for screen readers. Shows `TBD` without a score.")
    @APIResponse(
            responseCode = "200",
            description = "The badge.",
            content =
                    @Content(
                            mediaType = SVG,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Metascore of"
                                    + " Won&#39;t Back Down: 42 out of 100, Mixed or average reviews\"></svg>"))
    public String get(
            @RestPath String film,
            @RestQuery
                    @Parameter(
                            description = "The score that the badge shows.",
                            example = "METASCORE",
                            schema = @Schema(implementation = Subject.class, defaultValue = "METASCORE"))
                    String of) {
        var subject = Param.of("of", of).oneOf(Subject.class).orElse(Subject.METASCORE);
        var shown = scores.of(film);
        return switch (subject) {
            case METASCORE -> Badge.of(shown.title(), shown.score().metascore()).svg();
            case USER_SCORE ->
                Badge.of(shown.title(), shown.score().userScore()).svg();
        };
    }

    /** The score that a badge shows. */
    @Schema(name = "BadgeSubject", description = "The score that a badge shows.")
    enum Subject {
        METASCORE,
        USER_SCORE
    }
}
