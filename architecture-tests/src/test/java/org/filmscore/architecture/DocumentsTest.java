package org.filmscore.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filmscore.events.Topic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents link to existing files and describe every event. */
class DocumentsTest {

    private static final Path DOCUMENTS = Path.of("../docs");
    private static final Pattern LINK_TO_A_FILE = Pattern.compile("]\\((?!https?:|#)([^)#]+)");

    static List<Path> documents() throws IOException {
        try (var files = Files.walk(DOCUMENTS)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    static Stream<Class<?>> events() {
        return Topic.all().stream().flatMap(topic -> topic.types().values().stream());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linkToExistingFiles(Path document) throws IOException {
        var links = LINK_TO_A_FILE.matcher(Files.readString(document)).results();

        assertThat(links.map(link -> document.resolveSibling(link.group(1))))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @ParameterizedTest
    @MethodSource("events")
    void describeEveryFieldOfEveryEvent(Class<?> event) throws IOException {
        var fields = Arrays.stream(event.getRecordComponents())
                .map(field -> "`" + field.getName() + "`")
                .toList();

        assertThat(sectionOf(Topic.wireName(event))).contains(fields);
    }

    private static String sectionOf(String wireName) throws IOException {
        var sections = Files.readString(DOCUMENTS.resolve("events.md")).split("\n##+ ");
        return Arrays.stream(sections)
                .filter(section -> section.startsWith("[`" + wireName + "`]"))
                .findAny()
                .orElseThrow(() -> new AssertionError("docs/events.md does not describe " + wireName));
    }
}
