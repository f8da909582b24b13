/** Slugs: names of things in addresses, readable and unique. What has a slug keeps it. */
package org.filmscore.service.slug;
