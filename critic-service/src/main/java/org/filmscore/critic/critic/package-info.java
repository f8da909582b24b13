/** Critics: who writes reviews, and the weight of what they write. Package {@code review} knows their reviews. */
package org.filmscore.critic.critic;
