/** Descriptions of films as their events give them, for whatever shows a score beside its film. */
package org.filmscore.scoring.film;
