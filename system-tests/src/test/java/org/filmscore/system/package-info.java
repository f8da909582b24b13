/**
 * Black-box tests of the running system: what is written over HTTP is shown in scores, whatever is killed meanwhile. The tests
 * use HTTP, and read databases and topics where a promise is about those. They know no class of the services.
 */
package org.filmscore.system;
