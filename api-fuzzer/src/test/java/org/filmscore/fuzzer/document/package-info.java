/** Reads an OpenAPI document: operations, parameters and schemas. Sends nothing. */
package org.filmscore.fuzzer.document;
