package org.filmscore.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that need the sources: file sizes, package descriptions, and how tests are written. */
class SourcesTest {

    private static final int LONGEST_FILE = 200;

    /** Sleeping and mocking; split, so that this file does not contain them. */
    private static final List<String> NOT_IN_TESTS =
            List.of("Thread" + ".sleep(", "org" + ".mockito", "@" + "InjectMock", "@" + "InjectSpy");

    private static final Pattern DOMAIN = Pattern.compile(
            "film|movie|critic|publication|\\brating|metascore|user.?score|review", Pattern.CASE_INSENSITIVE);

    @Test
    void areRead() {
        assertThat(mainSources()).hasSizeGreaterThan(100);
        assertThat(testSources()).hasSizeGreaterThan(10);
    }

    @Test
    void areNeverLongerThan200Lines() {
        assertThat(sources())
                .filteredOn(file -> lines(file).size() > LONGEST_FILE)
                .isEmpty();
    }

    @Test
    void describeEveryPackage() {
        var packages = mainSources().map(Path::getParent).distinct();

        assertThat(packages).filteredOn(directory -> !isDescribed(directory)).isEmpty();
    }

    @Test
    void ofTestsNeitherSleepNorMock() {
        assertThat(testSources())
                .filteredOn(file -> lines(file).stream()
                        .anyMatch(line -> NOT_IN_TESTS.stream().anyMatch(line::contains)))
                .isEmpty();
    }

    /** The fuzzer attacks any API: it imports none of our modules and has no word of our domain. */
    @Test
    void ofTheFuzzerKnowNothingOfFilms() {
        var fuzzer = sources().filter(file -> file.startsWith("../api-fuzzer")).toList();

        assertThat(fuzzer).hasSizeGreaterThan(10);
        assertThat(fuzzer)
                .flatExtracting(file -> lines(file).stream()
                        .map(line -> line.replace("org.filmscore.fuzzer", ""))
                        .filter(line -> DOMAIN.matcher(line).find())
                        .map(line -> file + ": " + line.strip())
                        .toList())
                .isEmpty();
    }

    private static boolean isDescribed(Path directory) {
        var description = directory.resolve("package-info.java");
        return Files.exists(description) && lines(description).getFirst().startsWith("/**");
    }

    private static Stream<Path> mainSources() {
        return sources().filter(file -> file.toString().contains("/src/main/java/"));
    }

    private static Stream<Path> testSources() {
        return sources().filter(file -> file.toString().contains("/src/test/java/"));
    }

    private static Stream<Path> sources() {
        return modules().stream().flatMap(module -> javaFiles(module.resolve("src")).stream());
    }

    private static List<Path> modules() {
        try (var entries = Files.list(Path.of(".."))) {
            return entries.filter(entry -> Files.isDirectory(entry.resolve("src")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
