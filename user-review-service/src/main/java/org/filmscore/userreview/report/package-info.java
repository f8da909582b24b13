/**
 * Reports: what users find wrong with the reviews of others, and the queue of reviews with undecided reports. What
 * moderators decide is the business of the package moderation.
 */
package org.filmscore.userreview.report;
