package org.filmscore.imports;

/**
 * The bytes of one row.
 *
 * @param line on which it begins, from 1
 * @param isTooLong whether these are its first bytes alone
 */
record Cut(long line, byte[] bytes, boolean isTooLong) {}
