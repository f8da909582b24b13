package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.filmscore.stack.system.ServiceName;

/** Runs the commands that a document shows against the running system with its sample data. */
record Conversation(Filmscore filmscore, Path document, Path directory) {

    static Conversation of(Filmscore filmscore, Path document, Path directory) throws Exception {
        filmscoreCommand(directory);
        return new Conversation(filmscore, document, directory);
    }

    /** Runs all snippets of a section in one script, as in one terminal. */
    String bash(String beginning, String heading) throws Exception {
        Files.writeString(directory.resolve("conversation.sh"), beginning + snippets("bash", heading));
        return new Programs(directory, Map.of()).run("bash", "conversation.sh");
    }

    String node(String heading) throws Exception {
        Files.writeString(directory.resolve("conversation.mjs"), snippets("js", heading));
        return new Programs(directory, Map.of()).run("node", "conversation.mjs");
    }

    /** Runs the script of a page in Node with an {@code EventSource}; the caller ends the process. */
    Process browser(String heading, Path output) throws Exception {
        var script = snippets("html", heading).replaceAll("</?script>", "");
        Files.writeString(directory.resolve("page.mjs"), script);
        return new Programs(directory, Map.of()).begin(output, "node", "--experimental-eventsource", "page.mjs");
    }

    private String snippets(String language, String heading) throws IOException {
        var snippets = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(section(heading))
                .results()
                .map(snippet -> snippet.group(1))
                .collect(Collectors.joining());
        assertThat(snippets).as("snippets under " + heading).isNotEmpty();
        for (var service : ServiceName.values()) {
            var port = 8081 + service.ordinal();
            var address = filmscore.stack().address(service).getAuthority();
            snippets = snippets.replace("localhost:" + port, address);
        }
        return snippets;
    }

    /** The text below a heading, or the whole document if the heading is empty. */
    private String section(String heading) throws IOException {
        var text = Files.readString(document);
        return Arrays.stream(text.split("\n## "))
                .filter(section -> section.startsWith(heading + "\n"))
                .findAny()
                .orElse(heading.isEmpty() ? text : "");
    }

    /** {@code ./filmscore} as it is, but for the build that it may begin with. */
    private static void filmscoreCommand(Path directory) throws IOException {
        var command = Files.writeString(directory.resolve("filmscore"), """
                #!/usr/bin/env bash
                FILMSCORE_HOME='%s' exec '%s/bin/java' -cp '%s' org.filmscore.stack.Filmscore "$@"
                """.formatted(
                        Filmscore.HOME, System.getProperty("java.home"), System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    }
}
