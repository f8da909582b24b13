/** Sends dead-lettered records back to their topics, after the cause is fixed. */
package org.filmscore.stack.deadletter;
