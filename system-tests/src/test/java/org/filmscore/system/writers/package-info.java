/** Concurrent writers: stale changes are refused, and a repeated request has one effect. */
package org.filmscore.system.writers;
