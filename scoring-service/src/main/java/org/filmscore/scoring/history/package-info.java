/**
 * The history of scores: each visible change with its time and cause, and the score at any time. A million ratings
 * that leave a score at 6.8 add nothing. The history does not contain who wrote or rated.
 */
package org.filmscore.scoring.history;
