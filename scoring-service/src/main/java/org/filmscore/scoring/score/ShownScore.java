package org.filmscore.scoring.score;

import java.util.List;

/**
 * The scores of a shown film, with what the catalog says of it.
 *
 * @param year of release; null where it is unknown
 */
public record ShownScore(FilmScore score, String slug, String title, Integer year, List<String> genres) {}
