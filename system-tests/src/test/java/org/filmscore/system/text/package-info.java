/** Text in every script is stored unchanged, and found. */
package org.filmscore.system.text;
