/**
 * How the scores of a film came to be what they are: each change of what readers see of them, with its time and cause, and
 * the score as it stood at any time. Nothing is kept that readers did not see: a million ratings that leave a score at 6.8
 * leave its history as it is. Who wrote or rated is not known here.
 */
package org.filmscore.scoring.history;
