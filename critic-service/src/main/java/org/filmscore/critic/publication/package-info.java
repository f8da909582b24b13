/** Publications: who prints reviews, their weight and their grade scale. Package {@code review} knows their reviews. */
package org.filmscore.critic.publication;
