package org.filmscore.stack.up;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.embedded.SecretFile;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.stack.system.StackSettings;

/** The addresses of a running stack, as text for the terminal. */
final class Addresses {

    private final StackSettings settings;
    private final LocalStack stack;

    Addresses(StackSettings settings, LocalStack stack) {
        this.settings = settings;
        this.stack = stack;
    }

    String ofEverything() {
        return """

                Filmscore is running.

                %s

                %s
                A token     ./filmscore token --sub ana --group editor
                Ctrl-C stops everything; the data are kept.""".formatted(lines(this::line), serverLines());
    }

    /** With the command that starts a service in development mode against these servers. */
    String ofInfrastructure() {
        return """

                PostgreSQL and Kafka are running, without the services.

                %s
                A service in development mode, in another terminal:

                %s

                Ctrl-C stops both; the data are kept.""".formatted(serverLines(), lines(this::developmentMode));
    }

    private String line(ServiceName name) {
        var address = stack.address(name);
        return "%-20s %s/api/v1   %s/q/swagger-ui".formatted(name, address, address);
    }

    /** Writes the settings of the service, with its password, to a file for a shell. */
    private String developmentMode(ServiceName name) {
        var variables = stack.environment(name).entrySet().stream()
                .map(variable -> "%s='%s'%n".formatted(variable.getKey(), variable.getValue()))
                .collect(Collectors.joining());
        SecretFile.at(settings.directory().resolve("env").resolve(name.module() + ".env"))
                .replace(variables);
        return "./filmscore dev " + name.module();
    }

    private String serverLines() {
        return """
                PostgreSQL  %s, databases %s; their passwords are in %s
                Kafka       %s
                Data        %s
                Logs        %s""".formatted(
                stack.database(ServiceName.CATALOG).server(),
                Arrays.stream(ServiceName.values()).map(ServiceName::database).collect(Collectors.joining(", ")),
                settings.secrets(),
                stack.bootstrapServers(),
                settings.data(),
                settings.logs());
    }

    private static String lines(Function<ServiceName, String> line) {
        return Arrays.stream(ServiceName.values()).map(line).collect(Collectors.joining(System.lineSeparator()));
    }
}
