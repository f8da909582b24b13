/**
 * Users: an id of our own for everyone who signs in, and the one name that others see. Only this package knows the subject
 * of a user's tokens. What users write belongs to the other packages, which depend on this one.
 */
package org.filmscore.userreview.user;
