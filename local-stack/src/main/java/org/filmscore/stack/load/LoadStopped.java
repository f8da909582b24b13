package org.filmscore.stack.load;

import java.io.IOException;
import java.nio.file.Path;

/** Why a load could not go on: not the fault of one row. Loading again later goes on where this one stopped. */
public abstract sealed class LoadStopped extends RuntimeException {

    private LoadStopped(String message) {
        super(message);
    }

    static final class UnreadableFile extends LoadStopped {
        UnreadableFile(String file, String why) {
            super("%s cannot be read: %s".formatted(file, why));
        }
    }

    static final class UnknownColumn extends LoadStopped {
        UnknownColumn(String message) {
            super(message);
        }
    }

    static final class UnwritableReport extends LoadStopped {
        UnwritableReport(Path path, IOException why) {
            super("the report %s cannot be written: %s".formatted(path, why.getMessage()));
        }
    }

    static final class ServiceAway extends LoadStopped {
        ServiceAway(Service service, String why) {
            super("%s does not answer at %s: %s. Is the system running (./filmscore up)?"
                    .formatted(service.name(), service.address(), why));
        }
    }

    static final class ImportRefused extends LoadStopped {
        ImportRefused(Service service, String why) {
            super("%s at %s refuses an import: %s".formatted(service.name(), service.address(), why));
        }
    }

    static final class AccessRefused extends LoadStopped {
        AccessRefused(Service service, int status) {
            super("%s at %s refuses the loader's token (%d): does it know the key of this stack?"
                    .formatted(service.name(), service.address(), status));
        }
    }
}
