/**
 * Films: what they are called, who made them, and whether they are published. Owns the films of the whole system and
 * publishes an event for every change. Does not compute scores.
 */
package org.filmscore.catalog.film;
