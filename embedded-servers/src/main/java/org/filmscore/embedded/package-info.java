/**
 * PostgreSQL and Kafka without an installation: the PostgreSQL programs come out of a jar, the Kafka broker runs in this
 * process. Responsible for starting, stopping and restarting them on the same data, as root and as an ordinary user.
 * Knows nothing of the services: the caller names the databases and topics.
 */
package org.filmscore.embedded;
