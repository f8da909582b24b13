/** Services as processes: started, awaited, stopped, killed, and found again after the stack itself was killed. */
package org.filmscore.stack.process;
