package org.filmscore.service.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import org.filmscore.service.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private final ObjectMapper json = StrictJsonTest.strict();

    /** The cases of RFC 7396, appendix A, whose patch is an object. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"}         | {\"a\":\"c\"}           | {\"a\":\"c\"}",
                "{\"a\":\"b\"}         | {\"b\":\"c\"}           | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"}         | {\"a\":null}            | {}",
                "{\"a\":\"b\",\"b\":1} | {\"a\":null}            | {\"b\":1}",
                "{\"a\":[\"b\"]}       | {\"a\":\"c\"}           | {\"a\":\"c\"}",
                "{\"a\":\"c\"}         | {\"a\":[\"b\"]}         | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}} | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":1}]}   | {\"a\":[1]}             | {\"a\":[1]}",
                "{\"e\":null}          | {\"a\":1}               | {\"e\":null,\"a\":1}",
                "{}                    | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}"
            })
    void mergesAsTheStandardSays(String target, String patch, String result) throws JsonProcessingException {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var merged = new MergePatch(json, factory.getValidator())
                    .apply(json.readTree(target), json.readTree(patch), JsonNode.class);

            assertThat(merged).isEqualTo(json.readTree(result));
        }
    }

    @Test
    void refusesAPatchThatIsNoObject() throws JsonProcessingException {
        var patch = json.readTree("[]");

        assertThatThrownBy(() -> new MergePatch(json, null).apply(json.createObjectNode(), patch, JsonNode.class))
                .isInstanceOf(InvalidInput.class);
    }
}
