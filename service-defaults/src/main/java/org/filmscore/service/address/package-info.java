/**
 * The public address of the service, from which links are made: configured, or as a trusted proxy forwards it. It never comes
 * from the header Host, which a caller can set to anything.
 */
package org.filmscore.service.address;
