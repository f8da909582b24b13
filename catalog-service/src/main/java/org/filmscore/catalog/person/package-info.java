/**
 * The people whom films credit, each by one name, and what they did in which films. The films themselves are not known
 * here: only what stands beside a part.
 */
package org.filmscore.catalog.person;
