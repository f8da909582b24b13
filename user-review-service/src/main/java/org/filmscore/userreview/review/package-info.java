/**
 * User ratings and user reviews, one per user and film: the aggregate, and how everybody reads it. The packages writing,
 * lock and intake change it.
 */
package org.filmscore.userreview.review;
