/**
 * Changes that may be sent again: the answer to a POST with an Idempotency-Key is kept in the transaction of the change,
 * and whoever sends the same again is answered the same, without a second change.
 */
package org.filmscore.service.idempotency;
