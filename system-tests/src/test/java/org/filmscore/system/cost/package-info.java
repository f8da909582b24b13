/** What a page of a list costs the database, at two sizes of everything that is stored. */
package org.filmscore.system.cost;
