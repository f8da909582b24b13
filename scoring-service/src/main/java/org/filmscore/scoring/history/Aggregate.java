package org.filmscore.scoring.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the scores of a film. */
@Schema(name = "ScoreAggregate", description = "Which of the scores of a film.", examples = "METASCORE")
enum Aggregate {
    METASCORE,
    USER_SCORE
}
