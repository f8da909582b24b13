/**
 * Critic reviews: their publication, revision and retraction, each with its event. The service owns all critic reviews; what
 * films make of their scores is counted in scoring-service.
 */
package org.filmscore.critic.review;
