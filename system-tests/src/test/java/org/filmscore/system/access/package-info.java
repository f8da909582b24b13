/** Who may do what: every operation of the documents asked for by everybody. */
package org.filmscore.system.access;
