/**
 * Badges: scores as small SVG images to embed. They are readable without colours and by screen readers.
 */
package org.filmscore.scoring.badge;
