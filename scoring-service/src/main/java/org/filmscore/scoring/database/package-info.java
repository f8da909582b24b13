/** The way into the database of this service. */
package org.filmscore.scoring.database;
