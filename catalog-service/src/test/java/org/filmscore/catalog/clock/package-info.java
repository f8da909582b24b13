/** A clock that tests set. */
package org.filmscore.catalog.clock;
