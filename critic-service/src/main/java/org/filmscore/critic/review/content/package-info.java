/** What a critic review says: by whom, its grade with the score, and the words around them. All of these are values. */
package org.filmscore.critic.review.content;
