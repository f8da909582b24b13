/**
 * What families want to know of a film before they see it: from what age on it is for children, what there is of good and of
 * what to watch out for, and what to talk about afterwards. Lists of films ask here for what is fit for an age.
 */
package org.filmscore.catalog.family;
