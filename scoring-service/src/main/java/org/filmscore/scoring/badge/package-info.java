/**
 * Scores as small pictures, to be embedded anywhere: readable by eye without colours, and by a screen reader without eyes.
 */
package org.filmscore.scoring.badge;
