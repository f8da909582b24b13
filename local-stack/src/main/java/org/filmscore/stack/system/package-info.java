/**
 * The running system: the embedded servers and the four services as processes of their own, with keys and passwords made on
 * first start. Responsible for starting it in order and leaving nothing behind. Knows of a service only its name, its port
 * and its settings, and nothing of a terminal.
 */
package org.filmscore.stack.system;
