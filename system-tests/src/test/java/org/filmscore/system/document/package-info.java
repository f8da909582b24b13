/** The OpenAPI documents of the running services, and what the fuzzer must know beside them. */
package org.filmscore.system.document;
