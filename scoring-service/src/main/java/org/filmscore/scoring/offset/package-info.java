/**
 * How far each topic was read, kept with what was made of it: a database that was lost, or restored from a backup, goes on
 * from where it is, and needs nothing but the topics.
 */
package org.filmscore.scoring.offset;
