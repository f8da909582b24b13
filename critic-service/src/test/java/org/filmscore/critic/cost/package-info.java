/** What the lists of this service cost, in statements and rows, at two sizes of everything that they do not show. */
package org.filmscore.critic.cost;
