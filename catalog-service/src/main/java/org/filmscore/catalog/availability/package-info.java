/**
 * Where films can be watched: on which medium, in which region, from whom and from which day on. Says on each day what is
 * there now and what is to come, without anybody telling it that the day has come; what a film is, is not known here.
 */
package org.filmscore.catalog.availability;
