/** Time as tests want it: what changes by itself on a day is tried on that day. */
package org.filmscore.catalog.clock;
