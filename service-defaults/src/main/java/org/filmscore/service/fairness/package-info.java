/**
 * The share of one client: requests in a period, open streams and running imports. A client is a signed-in user,
 * or else an address. Behind a trusted proxy it is the address that the proxy names.
 */
package org.filmscore.service.fairness;
