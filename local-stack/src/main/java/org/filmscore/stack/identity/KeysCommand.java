package org.filmscore.stack.identity;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code filmscore keys}: the public half on standard output, for services that cannot, and must not, see the other. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description =
                "Prints the JSON Web Key Set that services check tokens against, and makes the key if there is none.")
public final class KeysCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private final Path keys;

    public KeysCommand(Path keys) {
        this.keys = keys;
    }

    @Override
    public void run() {
        spec.commandLine().getOut().println(DevelopmentKeys.in(keys).published());
    }
}
