package org.filmscore.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.filmscore.service.limit.StreamedRequestBody;
import org.filmscore.service.problem.Overloaded;

/** Takes the rows of the request that is being answered, chunk by chunk, while they arrive. */
@ApplicationScoped
public class Importing {

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
     * @return the report, one object of JSON a line
     * @throws Overloaded where as many imports are under way as may be
     */
    public InputStream run(Intake<?> intake, ImportQuery query) {
        if (!places.tryAcquire()) {
            throw new Overloaded("As many imports are under way as may be at once; try again");
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
        var request = requests.getCurrent();
        try (var report = Report.begun(json, query.reportsAll())) {
            var chunks = new Chunks<>(intake, query.existing(), report, settings);
            chunks.takeAll(rows(request, intake));
            return report.finished();
        }
    }

    private <R> Rows<R> rows(RoutingContext request, Intake<R> intake) {
        var longest = Math.toIntExact(settings.row().asLongValue());
        var isCsv = Format.of(request) == Format.CSV;
        var cutter = new RowCutter(StreamedRequestBody.of(request), longest, isCsv);
        var reader = new RowReader<>(json, validator, intake.row(), longest);
        return isCsv ? new CsvRows<>(cutter, reader, intake.columns()) : new NdjsonRows<>(cutter, reader);
    }
}
