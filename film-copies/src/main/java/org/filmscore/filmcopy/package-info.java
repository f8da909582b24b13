/**
 * Films as a service knows them that takes reviews: which there are, what they are called, and whether they are
 * withdrawn, as heard. It never asks the catalog: a film whose event has not arrived is not there yet.
 */
package org.filmscore.filmcopy;
