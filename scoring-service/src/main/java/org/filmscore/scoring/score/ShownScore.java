package org.filmscore.scoring.score;

/** The scores of a film that readers can see, with the name it goes by in addresses. */
public record ShownScore(String slug, FilmScore score) {}
