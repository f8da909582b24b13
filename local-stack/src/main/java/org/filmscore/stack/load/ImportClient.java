package org.filmscore.stack.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.filmscore.stack.identity.DevelopmentKeys;
import org.filmscore.stack.identity.Identity;
import org.filmscore.stack.system.StackFailure;

/** Streams files to the import operations. An import may be sent again, so an unavailable service is retried. */
public final class ImportClient {

    private static final Set<Integer> UNAVAILABLE = Set.of(429, 502, 503, 504);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Services services;
    private final DevelopmentKeys keys;
    private final Duration wait;

    public ImportClient(Services services, DevelopmentKeys keys, Duration wait) {
        this.services = services;
        this.keys = keys;
        this.wait = wait;
    }

    /**
     * Sends a file, and writes the report of the service to another.
     *
     * @throws StackFailure if the service refuses the import or stays unavailable
     */
    public ImportReport send(ImportFile file, List<Map.Entry<String, String>> query, Path report)
            throws InterruptedException {
        var request = request(file, query);
        for (var end = Instant.now().plus(wait); ; Thread.sleep(PAUSE)) {
            try {
                return report(request, file, report);
            } catch (ConnectException e) {
                throw unavailable(file, "no connection");
            } catch (IOException | UncheckedIOException e) {
                if (Instant.now().plus(PAUSE).isAfter(end)) {
                    throw unavailable(file, e.getMessage());
                }
            }
        }
    }

    private HttpRequest request(ImportFile file, List<Map.Entry<String, String>> query) {
        var parameters = query.stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        var kind = file.kind();
        var token = keys.token(Identity.of("loader", kind.group), Duration.ofHours(1));
        return HttpRequest.newBuilder(URI.create(services.resource(kind.service, kind.path) + parameters))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", file.mediaType())
                .header("Accept", "application/x-ndjson, application/problem+json")
                .expectContinue(true)
                .POST(BodyPublishers.ofInputStream(file::open))
                .build();
    }

    private ImportReport report(HttpRequest request, ImportFile file, Path report)
            throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofInputStream());
        try (var body = response.body()) {
            var status = response.statusCode();
            if (UNAVAILABLE.contains(status)) {
                throw new IOException("status " + status);
            }
            if (status != 200) {
                throw new StackFailure("%s refuses %s (%d): %s"
                        .formatted(file.kind().service, file.name(), status, ImportReport.problem(body)));
            }
            Files.createDirectories(report.toAbsolutePath().getParent());
            Files.copy(body, report, StandardCopyOption.REPLACE_EXISTING);
        }
        return ImportReport.in(report);
    }

    private StackFailure unavailable(ImportFile file, String why) {
        var service = file.kind().service;
        return new StackFailure("%s does not answer at %s: %s. Is the system running (./filmscore up)?"
                .formatted(service, services.address(service), why));
    }
}
