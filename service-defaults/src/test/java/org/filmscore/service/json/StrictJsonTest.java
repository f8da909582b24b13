package org.filmscore.service.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private final ObjectMapper json = strict();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rating\": \"7\"}",
                "{\"rating\": 7.9}",
                "{\"rating\": 7.0}",
                "{\"rating\": true}",
                "{\"rating\": 99999999999}",
                "{\"text\": 7}",
                "{\"text\": 7.5}",
                "{\"text\": true}",
                "{\"text\": \"\\u0000\"}",
                "{\"text\": \"\\ud800\"}",
                "{\"text\": \"\\udc00\\ud800\"}",
                "{\"band\": 0}",
                "{\"userId\": \"ana\"}",
                "{\"rating\": 7, \"rating\": 8}",
                "{\"rating\": 7} {}",
                "{\"rating\": 7,}",
                "{rating: 7}",
                "[]",
                "\"\"",
                "7"
            })
    void refuses(String body) {
        assertThatThrownBy(() -> json.readValue(body, Body.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void takesTextAsItWasSent() throws JsonProcessingException {
        var text = "𝄞 👩‍🚀 שלום é ‮ <b>";

        var body = json.readValue(json.writeValueAsString(new Body(7, text, Band.POSITIVE)), Body.class);

        assertThat(body.text()).isEqualTo(text);
    }

    @Test
    void writesNothingWhereThereIsNothing() throws JsonProcessingException {
        assertThat(json.writeValueAsString(new Body(7, null, null))).isEqualTo("{\"rating\":7}");
    }

    static ObjectMapper strict() {
        var mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }

    record Body(Integer rating, String text, Band band) {}

    enum Band {
        POSITIVE
    }
}
