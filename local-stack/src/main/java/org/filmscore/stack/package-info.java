/**
 * The whole system on one machine with one command. This package knows the commands alone; what they do is in the packages
 * below: {@code up} starts everything for a person at a terminal, {@code system} is the running system itself and can be
 * used without one, {@code identity} issues tokens, {@code load} sends files to the imports,
 * {@code sample} fills a new system, {@code deadletter} replays dead letters.
 */
package org.filmscore.stack;
