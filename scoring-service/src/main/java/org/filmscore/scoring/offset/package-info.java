/**
 * The offset of each partition, stored in the transaction of the consumed events. A lost or restored database
 * therefore resumes at the right offset and needs only the topics.
 */
package org.filmscore.scoring.offset;
