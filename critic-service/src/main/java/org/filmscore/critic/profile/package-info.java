/**
 * What publications and critics have in common: how a path names them, the natural key that tells them apart where names do
 * not, and how much their reviews weigh. Which of them there are is not known here.
 */
package org.filmscore.critic.profile;
