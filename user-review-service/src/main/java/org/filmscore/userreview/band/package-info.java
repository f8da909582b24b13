/**
 * How a rating is received: the bands and where they begin. Judges single ratings only; what a film has of each is the
 * business of scoring.
 */
package org.filmscore.userreview.band;
