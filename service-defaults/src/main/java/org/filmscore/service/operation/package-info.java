/** What the operation that a request is for says of itself by its annotations. */
package org.filmscore.service.operation;
