/** Finds films by id or slug, for features that need no more of a film. Does not know what a film is. */
package org.filmscore.catalog.name;
