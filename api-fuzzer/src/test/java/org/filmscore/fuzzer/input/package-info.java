/**
 * The attacks on an operation: every parameter and every field of its document in turn, with invalid and unusual values.
 * Checks each response; what an attack must not change is checked by the caller.
 */
package org.filmscore.fuzzer.input;
