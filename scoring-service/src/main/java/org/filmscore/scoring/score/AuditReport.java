package org.filmscore.scoring.score;

import java.util.List;

/**
 * What an audit found.
 *
 * @param films how many were computed anew
 * @param differences one for each film whose stored score is not what its reviews make of it
 */
record AuditReport(long films, List<Difference> differences) {

    /** One film that differs; the scores are shown as they are kept. */
    record Difference(String filmId, String stored, String recomputed) {}
}
