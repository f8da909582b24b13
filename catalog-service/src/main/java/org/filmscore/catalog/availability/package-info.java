/**
 * Where films can be watched: on which medium, in which region, by which provider and from which day. The state of an offer
 * follows from the clock when it is read. Does not know what a film is.
 */
package org.filmscore.catalog.availability;
