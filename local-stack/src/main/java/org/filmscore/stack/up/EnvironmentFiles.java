package org.filmscore.stack.up;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.filmscore.embedded.SecretFile;

/** The settings of services as files for a shell. They contain passwords. */
record EnvironmentFiles(Path directory) {

    Path write(String name, Map<String, String> variables) {
        var lines = variables.entrySet().stream()
                .map(variable -> "%s='%s'%n".formatted(variable.getKey(), variable.getValue()))
                .collect(Collectors.joining());
        var file = directory.resolve(name + ".env");
        SecretFile.at(file).replace(lines);
        return file;
    }
}
