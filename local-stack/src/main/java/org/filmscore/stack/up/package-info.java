/**
 * {@code ./filmscore up}: the system for a person at a terminal, who sees what happens, reads where everything is, and ends
 * it with Ctrl-C. Keeps services alive that end unasked.
 */
package org.filmscore.stack.up;
