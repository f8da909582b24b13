/** Writers who meet: nobody overwrites what they have not seen, and what is sent again is done once. */
package org.filmscore.system.writers;
