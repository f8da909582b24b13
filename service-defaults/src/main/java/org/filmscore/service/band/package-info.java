/** The bands of a score and their thresholds, in one place for every service that judges a score or a rating. */
package org.filmscore.service.band;
