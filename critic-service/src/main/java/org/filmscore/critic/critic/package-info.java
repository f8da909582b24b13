/**
 * Who writes reviews: what they are called, who they are, and how much their reviews weigh. What they have written, and
 * where, is not known here.
 */
package org.filmscore.critic.critic;
