/**
 * User ratings and user reviews: one per user and film, given, changed and withdrawn by that user alone. Owns what users
 * say and tells of every change without naming them; which films there are it only hears, and what a film's ratings
 * amount to is the business of scoring.
 */
package org.filmscore.userreview.review;
