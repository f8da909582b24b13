package org.filmscore.scoring.score;

/** The scores of a shown film, with its slug. */
public record ShownScore(String slug, FilmScore score) {}
