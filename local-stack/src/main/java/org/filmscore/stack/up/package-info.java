/**
 * {@code ./filmscore up}: runs the system for a user at a terminal. It prints progress and addresses, restarts services that
 * end by themselves, and stops on Ctrl-C.
 */
package org.filmscore.stack.up;
