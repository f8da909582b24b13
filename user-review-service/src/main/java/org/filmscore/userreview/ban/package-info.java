/**
 * Bans: moderators bar a user from writing, until an end or without one, and lift that. The package user refuses the writes
 * of banned users. A ban outlives the account, by a keyed hash of its subject.
 */
package org.filmscore.userreview.ban;
