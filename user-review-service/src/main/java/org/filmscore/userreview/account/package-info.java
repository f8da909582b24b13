/**
 * Accounts: the profile of a user as others see it, the export of all data of a user, and its erasure. Depends on all other
 * features, which delete what they store of a user; decides the order in which an erasure locks rows.
 */
package org.filmscore.userreview.account;
