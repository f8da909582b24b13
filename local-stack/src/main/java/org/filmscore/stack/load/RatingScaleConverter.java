package org.filmscore.stack.load;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code --rating-scale}. */
final class RatingScaleConverter implements ITypeConverter<RatingScale> {

    @Override
    public RatingScale convert(String notation) {
        try {
            return RatingScale.parse(notation);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
