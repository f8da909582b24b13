/**
 * What names a film in a path, its id or its slug, and which film that is. What the film is, and who may change it, is not
 * known here.
 */
package org.filmscore.catalog.name;
