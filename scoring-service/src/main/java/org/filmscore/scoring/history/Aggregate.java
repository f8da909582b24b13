package org.filmscore.scoring.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A score of a film. */
@Schema(name = "ScoreAggregate", description = "A score of a film: from critics or from users.", examples = "METASCORE")
enum Aggregate {
    METASCORE,
    USER_SCORE
}
