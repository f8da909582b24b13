/**
 * The architecture rules, checked against the compiled classes of all services and their libraries, and against the sources
 * where classes do not tell. A rule that finds nothing to check fails.
 *
 * <p>Behaviour is tested in the services; only structure is tested here.
 */
package org.filmscore.architecture;
