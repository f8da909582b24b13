/** JSON read strictly: what a service does not understand it refuses, rather than dropping or bending it. */
package org.filmscore.service.json;
