/**
 * Puts CSV files of films, critic reviews and user ratings into a running system, through its REST API alone.
 *
 * <p>A file is a {@link org.filmscore.stack.load.Table} of {@link org.filmscore.stack.load.Row}s; what one row becomes is known
 * to {@code FilmRows}, {@code CriticReviewRows} and {@code UserRatingRows}; how many are on their way at once to {@code InFlight};
 * how a service is asked, and waited for, to {@code Calls}. The rules of films and reviews are the services' own: this package
 * reads, asks and reports, and judges nothing but the form of a row. The format is described in {@code docs/load-format.md}.
 */
package org.filmscore.stack.load;
