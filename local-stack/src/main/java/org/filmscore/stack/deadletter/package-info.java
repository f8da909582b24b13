/** Brings records that were put aside back to where they came from, once what was wrong has been mended. */
package org.filmscore.stack.deadletter;
