package org.filmscore.stack.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
import org.filmscore.stack.identity.LoaderTokens;

/** Streams files to the import operations. An import may be sent again, so an unavailable service is retried. */
final class ImportClient {

    private static final Set<Integer> UNAVAILABLE = Set.of(429, 502, 503, 504);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Services services;
    private final LoaderTokens tokens;
    private final Duration wait;

    ImportClient(Services services, LoaderTokens tokens, Duration wait) {
        this.services = services;
        this.tokens = tokens;
        this.wait = wait;
    }

    /**
     * Sends a file, and writes the report of the service to another.
     *
     * @throws LoadFailure if the service refuses the import or stays unavailable
     */
    ImportReport send(ImportFile file, List<Map.Entry<String, String>> query, Path report) throws InterruptedException {
        var request = request(file, query);
        var end = Instant.now().plus(wait);
        while (true) {
            var pause = PAUSE;
            String why;
            try {
                var response = client.send(request, BodyHandlers.ofInputStream());
                if (!UNAVAILABLE.contains(response.statusCode())) {
                    return read(response, file, report);
                }
                why = "status " + response.statusCode();
                pause = retryAfter(response);
            } catch (ConnectException e) {
                throw unavailable(file, "no connection");
            } catch (IOException | UncheckedIOException e) {
                why = e.toString();
            }
            if (Instant.now().plus(pause).isAfter(end)) {
                throw unavailable(file, why);
            }
            Thread.sleep(pause);
        }
    }

    private HttpRequest request(ImportFile file, List<Map.Entry<String, String>> query) {
        var parameters = query.stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        return HttpRequest.newBuilder(URI.create(
                        services.resource(file.kind().service(), file.kind().path()) + parameters))
                .header("Authorization", "Bearer " + tokens.inGroup(file.kind().group()))
                .header("Content-Type", file.mediaType())
                .header("Accept", "application/x-ndjson, application/problem+json")
                .expectContinue(true)
                .POST(BodyPublishers.ofInputStream(() -> open(file)))
                .build();
    }

    private static InputStream open(ImportFile file) {
        try {
            return file.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport read(HttpResponse<InputStream> response, ImportFile file, Path report) throws IOException {
        try (var body = response.body()) {
            if (response.statusCode() != 200) {
                throw new LoadFailure("%s refuses %s (%d): %s"
                        .formatted(
                                file.kind().service(), file.name(), response.statusCode(), ImportReport.problem(body)));
            }
            Files.createDirectories(report.toAbsolutePath().getParent());
            Files.copy(body, report, StandardCopyOption.REPLACE_EXISTING);
        }
        return ImportReport.in(report);
    }

    private LoadFailure unavailable(ImportFile file, String why) {
        var service = file.kind().service();
        return new LoadFailure("%s does not answer at %s: %s. Is the system running (./filmscore up)?"
                .formatted(service, services.address(service), why));
    }

    /** In seconds, as the services send it. */
    private static Duration retryAfter(HttpResponse<?> response) {
        var seconds = response.headers().firstValue("Retry-After").filter(value -> value.matches("[1-9]\\d{0,4}"));
        return seconds.map(Long::parseLong).map(Duration::ofSeconds).orElse(PAUSE);
    }
}
