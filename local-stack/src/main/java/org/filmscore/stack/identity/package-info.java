/** The local stack's own issuer: a key pair made on first start, and tokens signed with it for trying things out. */
package org.filmscore.stack.identity;
