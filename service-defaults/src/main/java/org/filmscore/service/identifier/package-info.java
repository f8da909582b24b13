/** How ids are read from text that callers send. */
package org.filmscore.service.identifier;
