/**
 * Who prints critics: what they are called, how much their reviews weigh, and what they grade in. What they have printed is
 * not known here.
 */
package org.filmscore.critic.publication;
