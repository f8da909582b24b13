/**
 * The audit trail: who changed what by an operation of a group. Services with {@code filmscore.audit-trail=true} record each
 * change in its transaction and answer {@code GET /changes}. It holds no content; the events of a subject do.
 */
package org.filmscore.service.audit;
