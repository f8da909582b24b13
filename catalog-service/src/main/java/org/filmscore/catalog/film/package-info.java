/**
 * Films: what they are called, who made them, and whether they are there to be reviewed. Owns the films of the whole
 * system and tells of every change; how they are judged it only hears.
 */
package org.filmscore.catalog.film;
