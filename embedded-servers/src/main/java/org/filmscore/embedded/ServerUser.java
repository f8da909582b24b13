package org.filmscore.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Who PostgreSQL runs as: its programs refuse to run as root. Root therefore starts them in a user namespace of their own,
 * where they are nobody and yet keep the access to root's files; where the system forbids namespaces (as many containers
 * do), as the user {@code nobody}, to whom the data directory is then given.
 */
enum ServerUser {
    SAME(List.of()),
    NAMESPACE(List.of("unshare", "--user")),
    NOBODY(List.of("runuser", "-u", "nobody", "--"));

    private final List<String> prefix;

    ServerUser(List<String> prefix) {
        this.prefix = prefix;
    }

    static ServerUser ofThisProcess() {
        if (!isRoot()) {
            return SAME;
        }
        return NAMESPACE.works() ? NAMESPACE : NOBODY;
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    List<String> command(List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.addAll(arguments);
        return command;
    }

    private boolean works() {
        try {
            var process = new ProcessBuilder(command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
