/**
 * The second way into the database, beside Panache: Jdbi for SQL that is worth writing by hand. Both use the connection of
 * the current transaction.
 */
package org.filmscore.service.database;
