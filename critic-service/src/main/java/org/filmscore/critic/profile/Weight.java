package org.filmscore.critic.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a review counts in a metascore: 0.00..5.00, where 0 is listed but not counted and 1 is as any other. */
@Schema(
        type = SchemaType.NUMBER,
        description =
                "How much a review counts in a metascore: 0.00..5.00 with at most two decimals, 1.00 unless given;"
                        + " 0 is listed but not counted.",
        multipleOf = 0.01,
        minimum = "0",
        maximum = "5",
        examples = "1.25")
public record Weight(@JsonValue BigDecimal value) {

    private static final BigDecimal MOST = BigDecimal.valueOf(5);

    public static final Weight ONE = new Weight(BigDecimal.ONE);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Weight {
        if (value.signum() < 0
                || value.compareTo(MOST) > 0
                || value.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("must be 0.00..5.00 with at most two decimals");
        }
        value = value.stripTrailingZeros().setScale(2);
    }
}
