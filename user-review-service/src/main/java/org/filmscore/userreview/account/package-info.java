/**
 * Accounts: what a user amounts to in the eyes of others, everything about a user in one document, and its erasure. Stands
 * on all other features, which let go of what they keep of a user; alone knows in which order rows are held for that.
 */
package org.filmscore.userreview.account;
