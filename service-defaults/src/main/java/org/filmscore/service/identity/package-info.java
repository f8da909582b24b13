/**
 * Who calls, and what they may do: the groups that operations name, the settings by which tokens are checked, and the
 * refusal to run in production on a key that was made for development.
 */
package org.filmscore.service.identity;
