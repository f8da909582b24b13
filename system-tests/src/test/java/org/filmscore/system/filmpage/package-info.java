/** A film page as review sites show it, built from nothing but what the services answer. */
package org.filmscore.system.filmpage;
