/**
 * Imported reviews whose grade cannot be read for certain. They are neither listed nor counted until an editor reads the
 * grade, an editor drops them, or a later row has a grade that can be read.
 */
package org.filmscore.critic.review.parked;
