/**
 * Reviews of imports whose grade cannot be read for certain: kept aside, neither listed nor counted, until an editor says what
 * the grade means, drops them, or the row comes again with a grade that can be read.
 */
package org.filmscore.critic.review.parked;
