/**
 * What publications and critics share: id, slug, natural key and weight, how they are added and changed, and their problems.
 * It knows neither of the two.
 */
package org.filmscore.critic.profile;
