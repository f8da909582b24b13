/**
 * Safe retries of POST: the response to a request with an Idempotency-Key is stored in the transaction of the change. The same
 * request again gets the same response, without a second change.
 */
package org.filmscore.service.idempotency;
