package org.filmscore.stack.identity;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code filmscore keys}: prints the public keys, for services that must not see the private key. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description =
                "Prints the JSON Web Key Set that services check tokens against, and generates the key if there is none.")
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
