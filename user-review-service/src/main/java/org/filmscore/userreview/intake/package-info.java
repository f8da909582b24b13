/**
 * The import of user reviews: many rows of past ratings and reviews, with their users and times. An older row never replaces
 * a newer review. The module imports reads the rows and reports on them.
 */
package org.filmscore.userreview.intake;
