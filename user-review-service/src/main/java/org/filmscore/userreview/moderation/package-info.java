/**
 * Moderation: what moderators decide on reviews, and the log of it. Decides which reviews are hidden; the packages lock and
 * review know what that means for readers and scores.
 */
package org.filmscore.userreview.moderation;
