/**
 * The rules of the house, held against the compiled classes of every service and of what services are made of, and
 * against their sources where classes do not say. A rule that finds nothing to look at fails.
 *
 * <p>What a service does is tested in the service; here is only how it is built.
 */
package org.filmscore.architecture;
