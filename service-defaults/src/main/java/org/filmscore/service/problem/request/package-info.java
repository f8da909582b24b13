/**
 * Requests that no operation runs: malformed targets, unknown parameters, media types and codings that the operation does not
 * accept, and requests that fail before or outside an operation. All of them get a problem document.
 */
package org.filmscore.service.problem.request;
