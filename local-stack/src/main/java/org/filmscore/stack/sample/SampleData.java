package org.filmscore.stack.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.filmscore.stack.identity.DevelopmentKeys;
import org.filmscore.stack.load.ImportClient;
import org.filmscore.stack.load.ImportFile;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.system.ServiceName;

/** Loads the sample data. It keeps what exists, so the next start completes an interrupted load. */
public final class SampleData {

    private static final Duration WAIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Services services;
    private final DevelopmentKeys keys;
    private final Path directory;
    private final PrintWriter out;

    /** @param directory for the files and their reports */
    public SampleData(Services services, DevelopmentKeys keys, Path directory, PrintWriter out) {
        this.services = services;
        this.keys = keys;
        this.directory = directory;
        this.out = out;
    }

    /** Loads the data unless the marker exists, and makes the marker when all of it is stored. */
    public void loadOnce(Path marker) throws IOException, InterruptedException {
        if (Files.exists(marker)) {
            return;
        }
        out.println("Loading the sample data:");
        if (isLoaded()) {
            Files.createDirectories(marker.getParent());
            Files.createFile(marker);
        }
    }

    /** @return whether all of it is stored */
    public boolean isLoaded() throws IOException, InterruptedException {
        var refused = imported("films.csv");
        awaitFilms();
        refused += imported("critic-reviews.csv") + imported("user-reviews.csv");
        return new SamplePages(services, keys).areStored(out) && refused == 0;
    }

    /** @return the number of refused rows */
    private long imported(String name) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        var file = directory.resolve(name);
        try (var content = SampleData.class.getResourceAsStream("/sample-data/" + name)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
        var report = new ImportClient(services, keys, WAIT)
                .send(ImportFile.at(file), List.of(Map.entry("existing", "keep")), report(name));
        report.print(name, out);
        return report.refused();
    }

    /** The services that take reviews learn of films by events, shortly after the catalog has stored them. */
    private void awaitFilms() throws IOException, InterruptedException {
        var json = new ObjectMapper();
        var end = Instant.now().plus(WAIT);
        for (var line : Files.readAllLines(report("films.csv"))) {
            var film = "/films/" + json.readTree(line).path("id").asText();
            while (line.contains("\"id\"") && !isKnown(film) && Instant.now().isBefore(end)) {
                Thread.sleep(PAUSE);
            }
        }
    }

    private boolean isKnown(String film) throws IOException, InterruptedException {
        for (var reviews : List.of(
                services.resource(ServiceName.CRITIC, film + "/critic-reviews?limit=1"),
                services.resource(ServiceName.USER_REVIEW, film + "/user-reviews?limit=1"))) {
            var request = HttpRequest.newBuilder(reviews).build();
            if (client.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                return false;
            }
        }
        return true;
    }

    private Path report(String name) {
        return directory.resolve(name + ".report.ndjson");
    }
}
