package org.filmscore.service.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subjects that storage would turn into one another are refused by name. */
class SubjectTest {

    private final WellTypedClaims claims = new WellTypedClaims(new ObjectMapper());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\\ud800\"",
                "\"ana\\udc00\"",
                "\"ana\\u0000\"",
                "\"ana\\r\\n\"",
                "\"ana\\u009b\"",
                "\"\"",
                "\" \"",
                "7",
                "null",
                "[\"ana\"]"
            })
    void refusesOneThatIsNoText(String subject) {
        assertThatThrownBy(() -> claims.check(tokenOf("{\"sub\": " + subject + "}")))
                .isInstanceOf(MalformedClaim.class)
                .hasMessageContaining("claim sub");
    }

    @Test
    void refusesOneThatIsTooLong() {
        assertThatThrownBy(() -> claims.check(tokenOf("{\"sub\": \"" + "a".repeat(256) + "\"}")))
                .hasMessageContaining("1..255 characters");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> claims.check(tokenOf("{\"sub\": \"\u00ff\"}")))
                .hasMessageContaining("not well-formed JSON in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ana\"", "\"\\ud83c\\udfac\"", "\"auth0|5f7c\"", "\"ana@films.example\""})
    void acceptsText(String subject) {
        assertThatCode(() -> claims.check(tokenOf("{\"sub\": " + subject + "}")))
                .doesNotThrowAnyException();
    }

    /** Byte by byte. */
    private static String tokenOf(String claims) {
        var payload = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(ISO_8859_1));
        return "e30." + payload + ".c2ln";
    }
}
