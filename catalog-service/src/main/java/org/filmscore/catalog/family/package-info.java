/**
 * Family guides: from what age a film is for children, how much of each category it shows, and what to talk about afterwards.
 * Provides the filters of the list of films by age and by level.
 */
package org.filmscore.catalog.family;
