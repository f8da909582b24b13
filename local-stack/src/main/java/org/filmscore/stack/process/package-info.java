/** Services as processes: start, readiness, stop and kill; and the cleanup after a killed stack. */
package org.filmscore.stack.process;
