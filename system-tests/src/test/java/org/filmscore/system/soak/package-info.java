/**
 * {@code ./filmscore soak}: clients write without a pause while faults happen, and a check at the end compares what is there
 * with every acknowledged write. It sees the services over HTTP alone.
 */
package org.filmscore.system.soak;
