/** The people whom films credit, identified by name, and their filmographies. Does not know what a film is. */
package org.filmscore.catalog.person;
