package org.filmscore.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.filmscore.imports.csv.CsvRows;
import org.filmscore.imports.report.Report;
import org.filmscore.imports.row.RowCutter;
import org.filmscore.imports.row.RowReader;
import org.filmscore.imports.row.Rows;
import org.filmscore.service.limit.StreamedRequestBody;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Overloaded;
import org.filmscore.service.problem.Violation;

/** Reads and stores the rows of the current request, chunk by chunk, while they arrive. */
@ApplicationScoped
public class Importing {

    private static final Set<String> NDJSON_PARAMETERS = Set.of("report", "existing");

    private final CurrentVertxRequest requests;
    private final ObjectMapper json;
    private final Validator validator;
    private final ImportSettings settings;
    private final Semaphore places;

    Importing(CurrentVertxRequest requests, ObjectMapper json, Validator validator, ImportSettings settings) {
        this.requests = requests;
        this.json = json;
        this.validator = validator;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /**
     * @return the report, one JSON object a line
     * @throws Overloaded if the number of concurrent imports is at its limit
     */
    public InputStream run(Intake<?> intake, ImportQuery query) {
        if (!places.tryAcquire()) {
            throw new Overloaded("The limit of %d concurrent imports is reached".formatted(settings.atOnce()));
        }
        try {
            return report(intake, query);
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written", e);
        } finally {
            places.release();
        }
    }

    private <R> InputStream report(Intake<R> intake, ImportQuery query) throws IOException {
        var existing = query.existing();
        try (var report = Report.begin(json, query.reportsAll())) {
            var rows = rows(requests.getCurrent(), intake, query);
            new Chunks<>(intake, existing, report, settings).takeAll(rows);
            return report.finish();
        }
    }

    private <R> Rows<R> rows(RoutingContext request, Intake<R> intake, ImportQuery query) {
        var longest = Math.toIntExact(settings.row().asLongValue());
        var reader = new RowReader<>(json, validator, intake.row(), longest);
        var delimiter = delimiter(request);
        if (delimiter.isEmpty()) {
            refuseDialect(request);
            var cutter = RowCutter.ofLines(StreamedRequestBody.of(request), longest);
            return () -> cutter.next().map(cut -> reader.row(cut, _ -> reader.read(reader.text(cut))));
        }
        var dialect = query.dialect.dialect(delimiter.get());
        var cutter = RowCutter.ofCsv(StreamedRequestBody.of(request), longest, dialect.delimiter());
        return new CsvRows<>(cutter, reader, intake.columns(), dialect);
    }

    /** Empty for NDJSON. The operation accepts no other media types than these three, and none at all as NDJSON. */
    private static Optional<Character> delimiter(RoutingContext request) {
        var type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        var name = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case Media.CSV -> Optional.of(',');
            case Media.TSV -> Optional.of('\t');
            default -> Optional.empty();
        };
    }

    private static void refuseDialect(RoutingContext request) {
        var violations = request.queryParams().names().stream()
                .filter(name -> !NDJSON_PARAMETERS.contains(name))
                .sorted()
                .map(name -> Violation.in(name, "is a parameter of CSV and TSV"))
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }
}
