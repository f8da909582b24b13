package org.filmscore.catalog.availability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a film comes to its viewers. */
@Schema(description = "How a film comes to its viewers.")
enum Medium {
    DVD,
    BLU_RAY,
    STREAMING,
    RENT,
    BUY,
    THEATERS
}
