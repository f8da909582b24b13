/**
 * The running system seen from outside: what comes in over REST comes out as scores, whatever is killed meanwhile. Talks to
 * the services over HTTP, looks into their databases and topics where a promise is about those, and knows none of their
 * classes.
 */
package org.filmscore.system;
