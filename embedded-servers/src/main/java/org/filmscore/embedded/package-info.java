/**
 * PostgreSQL and Kafka without an installation: the PostgreSQL programs come out of a jar, the Kafka broker runs in this
 * process. Responsible for starting, stopping and restarting them on the same data, as root and as an ordinary user.
 * Knows nothing of the services: which databases there are, and which topics, is said by whoever starts the servers.
 */
package org.filmscore.embedded;
