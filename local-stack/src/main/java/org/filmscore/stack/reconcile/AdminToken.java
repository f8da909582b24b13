package org.filmscore.stack.reconcile;

import java.time.Duration;
import org.filmscore.stack.identity.DevelopmentKeys;
import org.filmscore.stack.identity.Identity;
import org.filmscore.stack.system.StackSettings;
import picocli.CommandLine.Option;

/** The token of an administrator, as an option of a command. */
final class AdminToken {

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:FILMSCORE_TOKEN}",
            description = "of the group admin (default: the variable FILMSCORE_TOKEN, or one of the local stack)")
    private String token;

    String signed() {
        return token == null || token.isBlank()
                ? DevelopmentKeys.in(StackSettings.of(System.getenv()).keys())
                        .token(Identity.of("reconcile", "admin"), Duration.ofHours(1))
                : token;
    }
}
