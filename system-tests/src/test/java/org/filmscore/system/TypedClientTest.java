package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.filmscore.embedded.Directories;
import org.filmscore.stack.system.ServiceName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The OpenAPI documents keep the lint rules, and a TypeScript client generated from them works with the running system.
 * Needs Node; writes below target only.
 */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedClientTest {

    private static final Path SOURCE = Path.of("..", "client-example");
    private static final Path COPY = Path.of("target", "client-example").toAbsolutePath();
    private static final Path DOCUMENTS =
            Path.of("..", "docs", "api").toAbsolutePath().normalize();

    private final Filmscore filmscore;

    TypedClientTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @BeforeAll
    static void install() throws Exception {
        var isThere = Programs.areThere("node", "npm");
        if (!isThere) {
            System.out.println("Node is not installed: skipping the lint rules and the typed client");
        }
        assumeTrue(isThere, "Node is there");
        copySource();
        npm(Map.of(), "ci");
    }

    @Test
    void lintsTheDocuments() throws Exception {
        assertThat(npm(Map.of(), "run", "lint")).contains("No results with a severity");
    }

    @Test
    void listsFilmsReadsAScoreRatesAndShowsAProblem() throws Exception {
        npm(Map.of(), "run", "types");
        npm(Map.of(), "run", "compile");

        var output = npm(environment(), "start");

        assertThat(output)
                .contains("Won't Back Down (2012)", "wont-back-down-2012: metascore 42", "not changed since")
                .contains("2.5/4 is 63, POSITIVE", "rated 8 of 10 as typed: new")
                .contains("on DVD: NOW", "OK for kids 9+", "the mean of 34 critics is 42.2", " % from ", "\n1. ")
                .contains("400 Invalid input", "/rating: must be less than or equal to 10");
    }

    private Map<String, String> environment() {
        return Map.of(
                "FILMSCORE_CATALOG_URL", url(ServiceName.CATALOG),
                "FILMSCORE_CRITIC_URL", url(ServiceName.CRITIC),
                "FILMSCORE_USER_REVIEW_URL", url(ServiceName.USER_REVIEW),
                "FILMSCORE_SCORING_URL", url(ServiceName.SCORING),
                "FILMSCORE_TOKEN", filmscore.tokenOf("typed"));
    }

    private String url(ServiceName service) {
        return filmscore.stack().address(service).toString().replaceAll("/$", "");
    }

    private static String npm(Map<String, String> environment, String... arguments) throws Exception {
        var command = Stream.concat(Stream.of("npm"), Stream.of(arguments)).toArray(String[]::new);
        var everything = new HashMap<>(environment);
        everything.put("FILMSCORE_DOCUMENTS", DOCUMENTS.toString());
        return new Programs(COPY, everything).run(command);
    }

    private static void copySource() throws IOException {
        Directories.delete(COPY);
        try (var files = Files.walk(SOURCE)) {
            for (var file : files.filter(file -> !isMade(file)).toList()) {
                Files.copy(file, COPY.resolve(SOURCE.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Files that a run in the source directory has left. */
    private static boolean isMade(Path file) {
        var name = SOURCE.relativize(file).toString();
        return name.startsWith("node_modules") || name.startsWith("dist") || name.contains("generated");
    }
}
