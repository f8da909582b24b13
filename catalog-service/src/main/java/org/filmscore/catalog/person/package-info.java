/** The people whom films credit, each by one name. */
package org.filmscore.catalog.person;
