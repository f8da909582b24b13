package org.filmscore.critic.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The weight of a review in a metascore, 0.00..5.00; reviews of weight 0 are listed but not counted. */
@Schema(
        type = SchemaType.NUMBER,
        description = "The weight of a review in a metascore: 0.00..5.00 with at most two decimals, 1.00 by default;"
                + " reviews of weight 0 are listed but not counted.",
        multipleOf = 0.01,
        minimum = "0",
        maximum = "5",
        examples = "1.25")
public record Weight(@JsonValue BigDecimal value) {

    private static final BigDecimal MAXIMUM = BigDecimal.valueOf(5);

    public static final Weight ONE = new Weight(BigDecimal.ONE);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Weight {
        if (value.signum() < 0
                || value.compareTo(MAXIMUM) > 0
                || value.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("must be 0.00..5.00 with at most two decimals");
        }
        value = value.stripTrailingZeros().setScale(2);
    }
}
