/** The scores of films as last heard, to show beside a film and to sort by; they are made elsewhere. */
package org.filmscore.catalog.score;
