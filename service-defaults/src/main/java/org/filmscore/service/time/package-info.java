/** The one clock of a service: nothing else asks the machine for the time. */
package org.filmscore.service.time;
