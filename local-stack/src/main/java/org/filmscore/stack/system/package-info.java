/**
 * The running system: the embedded servers and the four services as processes of their own, with keys and passwords made on
 * first start. It starts everything in order and leaves no process behind. Of a service it knows the name, the port and the
 * settings. It does not know the terminal.
 */
package org.filmscore.stack.system;
