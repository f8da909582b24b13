/**
 * What the tests of services share: one PostgreSQL and one Kafka broker for all test classes of a module, tokens good and
 * bad, and a look into topics. Knows nothing of any service.
 */
package org.filmscore.testing;
