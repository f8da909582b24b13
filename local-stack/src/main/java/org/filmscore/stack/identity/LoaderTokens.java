package org.filmscore.stack.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.filmscore.stack.load.TokenSource;

/** The tokens that the loader writes with, signed with the keys of this stack when they are asked for. */
public record LoaderTokens(Path keys) implements TokenSource {

    private static final Duration VALIDITY = Duration.ofHours(1);

    @Override
    public String editor() {
        return sign(Identity.of("loader", "editor"));
    }

    @Override
    public String user(String sub, String name) {
        return sign(new Identity(sub, name, List.of()));
    }

    private String sign(Identity identity) {
        return DevelopmentKeys.in(keys).token(identity, VALIDITY);
    }
}
