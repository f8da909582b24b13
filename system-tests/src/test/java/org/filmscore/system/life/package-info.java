/** Everybody does everything at once, by chance; afterwards all that is shown agrees with all that is kept. */
package org.filmscore.system.life;
