package org.filmscore.critic.profile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** A weight as a column. */
@Converter(autoApply = true)
class WeightColumn implements AttributeConverter<Weight, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Weight weight) {
        return weight == null ? null : weight.value();
    }

    @Override
    public Weight convertToEntityAttribute(BigDecimal value) {
        return value == null ? null : new Weight(value);
    }
}
