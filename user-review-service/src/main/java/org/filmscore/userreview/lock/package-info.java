/**
 * Reviews under a lock, for what others do to them: votes, reports and decisions. Knows in which order rows are locked, and
 * publishes what hiding changes. Who may do what is the business of the packages that call it.
 */
package org.filmscore.userreview.lock;
