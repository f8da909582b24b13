/** Builds valid requests from a document, and creates the subjects that they name. */
package org.filmscore.fuzzer.request;
