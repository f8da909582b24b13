package org.filmscore.stack.up;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.filmscore.stack.identity.LoaderTokens;
import org.filmscore.stack.load.SampleData;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.stack.system.StackSettings;

/** Loads the sample data into a new system, once. Deleting the data directory makes the system new again. */
final class FirstStart {

    private final StackSettings settings;
    private final Services services;

    FirstStart(StackSettings settings, Services services) {
        this.settings = settings;
        this.services = services;
    }

    static FirstStart of(StackSettings settings, LocalStack stack) {
        var services = new Services(
                stack.address(ServiceName.CATALOG),
                stack.address(ServiceName.CRITIC),
                stack.address(ServiceName.USER_REVIEW));
        return new FirstStart(settings, services);
    }

    /** Loading twice changes nothing, so the next start completes an interrupted load. */
    void loadSampleData(PrintWriter out) throws InterruptedException {
        if (Files.exists(marker())) {
            return;
        }
        out.println("Loading the sample data:");
        var reports = settings.logs().resolve("sample-data");
        if (SampleData.load(services, new LoaderTokens(settings.keys()), reports, out)) {
            remember();
        }
    }

    private void remember() {
        try {
            Files.createDirectories(settings.data());
            Files.createFile(marker());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path marker() {
        return settings.data().resolve("sample-data-loaded");
    }
}
