package org.filmscore.catalog.availability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How viewers watch a film. */
@Schema(description = "How viewers watch a film.")
enum Medium {
    DVD,
    BLU_RAY,
    STREAMING,
    RENT,
    BUY,
    THEATERS
}
