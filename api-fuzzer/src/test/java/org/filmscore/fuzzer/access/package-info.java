/** Calls every operation as every kind of caller and compares the response with the document's security requirements. */
package org.filmscore.fuzzer.access;
