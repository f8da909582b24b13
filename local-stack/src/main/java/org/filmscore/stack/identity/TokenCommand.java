package org.filmscore.stack.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./filmscore token}: the token and nothing else on standard output, so that a shell can put it into a variable. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        description =
                "Prints a token for trying things out, signed with the key that the services of this stack trust.")
public final class TokenCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--sub", paramLabel = "USER", required = true, description = "who it speaks for: the user's id")
    private String user;

    @Option(names = "--name", paramLabel = "NAME", description = "how the user is shown to others (default: the id)")
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
