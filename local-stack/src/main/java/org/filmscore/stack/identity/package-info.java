/** The issuer of the local stack: a key pair, generated on first start, and tokens signed with it. */
package org.filmscore.stack.identity;
