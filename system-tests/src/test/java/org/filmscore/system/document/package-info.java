/**
 * What the services say of themselves in their OpenAPI documents, and requests that fit what they say. Proofs that walk these
 * documents cover an operation as soon as it is there.
 */
package org.filmscore.system.document;
