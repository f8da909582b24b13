package org.filmscore.stack.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.filmscore.stack.identity.DevelopmentKeys;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.load.StubServices;
import org.filmscore.stack.load.StubServices.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {

    private static final String WONT_BACK_DOWN = "load:wont-back-down";

    /** The scores of the grades of the invented reviews, by the rules of scoring. */
    private static final Map<String, Integer> SCORES = Map.ofEntries(
            Map.entry("B-", 67),
            Map.entry("C", 50),
            Map.entry("C-", 42),
            Map.entry("C minus", 42),
            Map.entry("D-", 16),
            Map.entry("2.5/4", 63),
            Map.entry("2 1/2 stars", 63),
            Map.entry("2/4", 50),
            Map.entry("2", 50),
            Map.entry("1/4", 25),
            Map.entry("1 star", 25),
            Map.entry("3.05/5", 61),
            Map.entry("2/5", 40),
            Map.entry("2 of 5", 40),
            Map.entry("1/5", 20),
            Map.entry("4.5/10", 45),
            Map.entry("4/10", 40),
            Map.entry("1.5", 15),
            Map.entry("65/100", 65),
            Map.entry("63", 63),
            Map.entry("45", 45),
            Map.entry("42/100", 42),
            Map.entry("40/100", 40),
            Map.entry("20/100", 20),
            Map.entry("10", 10));

    @TempDir
    Path directory;

    @Test
    void isSentToTheImports() throws Exception {
        try (var services = new StubServices()) {
            load(services);

            assertThat(services.received())
                    .extracting(Received::path)
                    .startsWith("/api/v1/films/import", "/api/v1/critic-reviews/import", "/api/v1/user-reviews/import");
        }
    }

    @Test
    void sendsReviewsWhenTheServicesKnowTheFilms() throws Exception {
        try (var services = new StubServices()) {
            services.reports(
                    "/api/v1/films/import",
                    "{\"line\": 2, \"outcome\": \"TAKEN\", \"id\": \"f\"}",
                    "{\"summary\": {\"rows\": 1, \"taken\": 1, \"refused\": {}}}");
            services.knowFilmsAfter(3);

            load(services);

            assertThat(services.received())
                    .filteredOn(received -> received.path().endsWith("reviews/import"))
                    .extracting(Received::filmIsKnown)
                    .containsExactly(true, true);
        }
    }

    @Test
    void hasTwelveFilms() throws IOException {
        assertThat(rows("films.csv")).hasSize(12);
        assertThat(rows("critic-reviews.csv")).hasSize(159);
        assertThat(rows("user-reviews.csv"))
                .hasSize(151)
                .allSatisfy(row ->
                        assertThat(Instant.parse(row.getField("writtenAt"))).isBefore("2026-01-01T00:00:00Z"));
    }

    @Test
    void givesTheMetascoreOfTheExample() throws IOException {
        var reviews = rowsOfTheExample("critic-reviews.csv");
        var scored =
                reviews.stream().filter(row -> !row.getField("grade").isEmpty()).toList();

        assertThat(reviews).hasSize(36);
        assertThat(scored).hasSize(34);
        assertThat(scored.stream().filter(row -> score(row) > 60)).hasSize(8);
        assertThat(scored.stream().filter(row -> score(row) < 40)).hasSize(8);
        assertThat(metascore(scored)).isEqualTo(42);
    }

    @Test
    void givesTheUserScoreOfTheExample() throws IOException {
        var ratings = rowsOfTheExample("user-reviews.csv");
        var ofTexts =
                ratings.stream().filter(row -> !row.getField("text").isEmpty()).map(SampleDataTest::rating);

        assertThat(histogram(ratings)).containsExactly(1, 0, 1, 0, 1, 0, 1, 2, 2, 3, 2);
        assertThat(ofTexts).containsExactlyInAnyOrder(2, 4, 6, 8, 9);
    }

    private void load(StubServices services) throws Exception {
        var addresses = Services.at(services.address(), services.address(), services.address());
        var keys = DevelopmentKeys.in(directory.resolve("keys"));
        new SampleData(addresses, keys, directory, new PrintWriter(Writer.nullWriter())).isLoaded();
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        var file = SampleData.class.getResourceAsStream("/sample-data/" + name);
        var text = new InputStreamReader(file, StandardCharsets.UTF_8);
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    private static List<NamedCsvRecord> rowsOfTheExample(String name) throws IOException {
        return rows(name).stream()
                .filter(row -> row.getField("film").equals(WONT_BACK_DOWN))
                .toList();
    }

    private static int score(NamedCsvRecord row) {
        return SCORES.get(row.getField("grade"));
    }

    private static int metascore(List<NamedCsvRecord> scored) {
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var row : scored) {
            var written = row.getField("publicationWeight");
            var weight = written.isEmpty() ? BigDecimal.ONE : new BigDecimal(written);
            sum = sum.add(weight.multiply(BigDecimal.valueOf(score(row))));
            weights = weights.add(weight);
        }
        return sum.divide(weights, 0, RoundingMode.HALF_UP).intValueExact();
    }

    private static int rating(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("rating"));
    }

    private static List<Integer> histogram(List<NamedCsvRecord> ratings) {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(rating -> (int)
                        ratings.stream().filter(row -> rating(row) == rating).count())
                .toList();
    }
}
