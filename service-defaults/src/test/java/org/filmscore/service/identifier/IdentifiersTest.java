package org.filmscore.service.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void readsAUuidInEitherCase() {
        var id = UUID.fromString("01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e");

        assertThat(Identifiers.parse("01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1e")).contains(id);
        assertThat(Identifiers.parse("01997F3C-6A2D-7D10-8B3E-2C4F6A8B0D1E")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wont-back-down-2012",
                "1-1-1-1-1",
                "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1g",
                "{01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1}"
            })
    void readsNothingElse(String text) {
        assertThat(Identifiers.parse(text)).isEmpty();
    }
}
