package org.filmscore.reconciliation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One subject, as its owner or a copy holds it. */
@Schema(
        name = "HeldState",
        description = "One subject, as its owner or a copy holds it.",
        requiredProperties = {"subject", "generation", "revision", "type", "state"})
record HeldState(
        @Schema(description = "Id of the subject.", examples = "01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d")
        UUID subject,

        @Schema(
                description = "Counts the lives of the owner's database, in milliseconds since 1970. Of an owner: the"
                        + " generation of its next event.",
                examples = "1794000000000")
        long generation,

        @Schema(description = "Counts the changes of the subject within a generation.", examples = "3")
        long revision,

        @Schema(description = "Type of the event with this state.", examples = "org.filmscore.film.withdrawn")
        String type,

        @JsonRawValue
        @Schema(
                description = "The fields of that event; of a copy those that it stores.",
                implementation = Object.class,
                examples = "{\"filmId\": \"01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d\"}")
        String state) {}
