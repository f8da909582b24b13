/** What requests cost, counted in statements and rows. */
package org.filmscore.catalog.cost;
