/**
 * Connections where they are accepted, before the first request: how many of them one address may have, and how HTTP is
 * answered that cannot be read.
 */
package org.filmscore.service.connection;
