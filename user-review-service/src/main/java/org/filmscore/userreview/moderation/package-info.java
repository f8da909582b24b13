/**
 * Moderation: what users report, the queue of it, what moderators decide, and the log of that. Decides which reviews are
 * hidden; what that means for readers and scores is the business of the reviews.
 */
package org.filmscore.userreview.moderation;
