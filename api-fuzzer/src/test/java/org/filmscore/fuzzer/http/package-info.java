/** Requests and responses byte by byte, over a socket. */
package org.filmscore.fuzzer.http;
