/** A random workload of every kind of request, and the comparison of what is shown with what is stored. */
package org.filmscore.system.workload;
