package org.filmscore.stack.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./filmscore token}: prints the token and nothing else, so that a shell can assign it to a variable. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description = "Prints a token, signed with the key that the services of this stack trust.")
public final class TokenCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--sub", paramLabel = "USER", required = true, description = "the id of the user")
    private String user;

    @Option(names = "--name", paramLabel = "NAME", description = "the display name (default: the id)")
    private String name;

    @Option(names = "--group", paramLabel = "GROUP", description = "editor, moderator or admin; may be repeated")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--valid-for",
            paramLabel = "TIME",
            defaultValue = "8h",
            converter = DurationConverter.class,
            description = "30m, 8h or 7d, for instance (default: ${DEFAULT-VALUE})")
    private Duration validFor;

    private final Path keys;

    public TokenCommand(Path keys) {
        this.keys = keys;
    }

    @Override
    public void run() {
        var identity = new Identity(user, name == null ? user : name, groups);
        spec.commandLine().getOut().println(DevelopmentKeys.in(keys).token(identity, validFor));
    }
}
