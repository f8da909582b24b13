/** Text of every script goes in, comes out as it was, and is found. */
package org.filmscore.system.text;
