/**
 * How events travel between services: topics, the transactional outbox that publishes them, and the inbox that consumes
 * them.
 */
package org.filmscore.messaging;
