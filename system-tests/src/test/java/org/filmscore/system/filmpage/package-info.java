/** A film page as review sites show it, rendered from the API alone. */
package org.filmscore.system.filmpage;
