/** Short names for bytes: the same for the same, and another for any other. */
package org.filmscore.service.digest;
