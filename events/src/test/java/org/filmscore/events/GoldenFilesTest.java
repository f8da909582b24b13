package org.filmscore.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One golden file per event type is its schema: what it says is read, and written again just so. */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<Class<?>> everyEvent() {
        return Topic.all().stream().flatMap(topic -> topic.types().values().stream());
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void isReadAndWrittenAgainUnchanged(Class<?> event) throws IOException {
        var golden = golden(event);

        var written = JSON.valueToTree(JSON.treeToValue(golden, event));

        assertThat(JSON.readTree(JSON.writeValueAsBytes(written))).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void isReadWithFieldsAddedByALaterVersion(Class<?> event) throws IOException {
        var later = ((ObjectNode) golden(event)).put("addedLater", "unknown today");

        var read = JSON.treeToValue(later, event);

        assertThat(read).isEqualTo(JSON.treeToValue(golden(event), event));
    }

    @Test
    void thereIsOneForEveryEventAndNoneToSpare() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(everyEvent()
                            .map(event -> Topic.wireName(event) + ".json")
                            .toList());
        }
    }

    private static JsonNode golden(Class<?> event) throws IOException {
        return JSON.readTree(GOLDEN.resolve(Topic.wireName(event) + ".json").toFile());
    }
}
