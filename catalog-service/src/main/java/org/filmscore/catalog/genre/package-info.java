/** The genres that films are of, in the words of those who describe films, and how many films each has. */
package org.filmscore.catalog.genre;
