/**
 * What is wrong to send: every operation of the documents is sent it, in every parameter and every field, and none of it may
 * hurt. Here is what is sent, what has to be answered, and that nothing has changed afterwards.
 */
package org.filmscore.system.input;
