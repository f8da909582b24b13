package org.filmscore.embedded;

import java.nio.file.Path;

/** The data of a server that has run are gone. A start would begin with none, so it fails. */
public final class DataVanished extends EmbeddedServerFailure {

    DataVanished(String server, Path directory) {
        super("The data of %s have vanished from %s".formatted(server, directory));
    }
}
