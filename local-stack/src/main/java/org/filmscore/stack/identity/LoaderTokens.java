package org.filmscore.stack.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The tokens of the loader. It signs them with the keys of this stack, when it needs them. */
public record LoaderTokens(Path keys) {

    private static final Duration VALIDITY = Duration.ofHours(1);

    public String inGroup(String group) {
        return sign(Identity.of("loader", group));
    }

    public String user(String sub, String name) {
        return sign(new Identity(sub, name, List.of()));
    }

    private String sign(Identity identity) {
        return DevelopmentKeys.in(keys).token(identity, VALIDITY);
    }
}
