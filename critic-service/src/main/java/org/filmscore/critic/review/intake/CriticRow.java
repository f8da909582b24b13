package org.filmscore.critic.review.intake;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.critic.CriticDescription;
import org.filmscore.critic.profile.Weight;

/** A critic in a row of reviews. */
@Schema(
        description = "A critic as a row names them, by key or name. The first row that names an unknown critic adds"
                + " them; a known critic stays unchanged.")
record CriticRow(
        @Size(min = 1, max = 200)
        @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(
                description = "The natural key: an id of the critic elsewhere; the name by default.",
                examples = "/critics/ida-quill")
        String key,

        @Size(min = 1, max = 200)
        @Pattern(regexp = "\\S(.*\\S)?")
        @Schema(description = "As printed under reviews; the key by default.", examples = "Ida Quill")
        String name,

        Weight weight) {

    @AssertTrue(message = "must have a key or a name")
    @Schema(hidden = true)
    boolean isNamed() {
        return key != null || name != null;
    }

    CriticDescription description() {
        var called = Objects.requireNonNullElse(name, key);
        return new CriticDescription(
                called, naturalKey(), null, null, Objects.requireNonNullElse(weight, Weight.ONE), false);
    }

    String naturalKey() {
        return Objects.requireNonNullElse(key, name);
    }
}
