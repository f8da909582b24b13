/** Descriptions of films from their events, for features that show a film with its score. */
package org.filmscore.scoring.film;
