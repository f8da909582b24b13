/**
 * Users: an id of our own for whoever signs in, and the name that others see. Alone knows the subject of a user's tokens;
 * what users do is the business of the packages that stand on it.
 */
package org.filmscore.userreview.user;
