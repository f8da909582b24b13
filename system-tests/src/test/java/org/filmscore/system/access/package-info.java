/** Who may call which operation. */
package org.filmscore.system.access;
