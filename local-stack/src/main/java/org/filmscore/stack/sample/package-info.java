/** The sample data of a new system: files that the imports take, and pages that no import takes. */
package org.filmscore.stack.sample;
