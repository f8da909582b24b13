/** The genres of films, in the words of editors, and how many published films each has. */
package org.filmscore.catalog.genre;
