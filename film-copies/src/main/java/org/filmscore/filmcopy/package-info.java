/**
 * Films as services for reviews know them: which exist, what they are called, and whether they are withdrawn. The copy is
 * made from the topic {@code films}, in services that configure this channel; its schema is at {@code db/films}. Nothing here
 * calls the catalog: a film whose event has not arrived is not known.
 */
package org.filmscore.filmcopy;
