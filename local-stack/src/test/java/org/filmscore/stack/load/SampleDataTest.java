package org.filmscore.stack.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {

    private static final String WONT_BACK_DOWN = "wont-back-down";

    /** What the grades of the invented reviews are worth, by the rules of scoring. */
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
    void isTakenWithoutARefusal() throws Exception {
        try (var system = new StubSystem()) {
            var isComplete = load(system);

            assertThat(isComplete).isTrue();
            assertThat(Files.readAllLines(directory.resolve("report.csv"))).hasSize(1);
            assertThat(system.contents().films()).hasSize(12);
            assertThat(system.contents().reviews()).hasSize(159);
            assertThat(system.contents().ratings()).hasSize(151);
        }
    }

    @Test
    void changesNothingTheSecondTime() throws Exception {
        try (var system = new StubSystem()) {
            load(system);
            var ratings = system.contents().ratings();

            var isComplete = load(system);

            assertThat(isComplete).isTrue();
            assertThat(system.contents().films()).hasSize(12);
            assertThat(system.contents().reviews()).hasSize(159);
            assertThat(system.contents().ratings()).isEqualTo(ratings);
        }
    }

    @Test
    void givesTheMetascoreOfTheExample() {
        var reviews = rows(Kind.CRITIC_REVIEWS, CriticReviewRows.COLUMNS);
        var scored =
                reviews.stream().filter(row -> row.text("grade").isPresent()).toList();

        assertThat(reviews).hasSize(36);
        assertThat(scored).hasSize(34);
        assertThat(scored.stream().filter(row -> score(row) > 60)).hasSize(8);
        assertThat(scored.stream().filter(row -> score(row) < 40)).hasSize(8);
        assertThat(metascore(scored)).isEqualTo(42);
    }

    @Test
    void givesTheUserScoreOfTheExample() {
        var ratings = rows(Kind.USER_RATINGS, UserRatingRows.COLUMNS);
        var ofTexts =
                ratings.stream().filter(row -> row.text("text").isPresent()).map(Row::rating);

        assertThat(histogram(ratings)).containsExactly(1, 0, 1, 0, 1, 0, 1, 2, 2, 3, 2);
        assertThat(ofTexts).containsExactlyInAnyOrder(2, 4, 6, 8, 9);
    }

    private boolean load(StubSystem system) throws InterruptedException {
        var services = new Services(system.address(), system.address(), system.address());
        var out = new PrintWriter(Writer.nullWriter());
        return SampleData.load(services, LoadFixture.TOKENS, directory.resolve("report.csv"), out);
    }

    private static List<Row> rows(Kind kind, Columns columns) {
        var table = Table.of(SampleData.files().get(kind), columns, Dialect.OWN);
        try (var records = table.read()) {
            return Stream.generate(records::next)
                    .takeWhile(Optional::isPresent)
                    .map(record -> table.row(record.orElseThrow()))
                    .filter(row -> row.required("film").equals(WONT_BACK_DOWN))
                    .toList();
        }
    }

    private static int score(Row row) {
        return SCORES.get(row.required("grade"));
    }

    private static int metascore(List<Row> scored) {
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var row : scored) {
            var weight = row.number("publicationWeight").orElse(BigDecimal.ONE);
            sum = sum.add(weight.multiply(BigDecimal.valueOf(score(row))));
            weights = weights.add(weight);
        }
        return sum.divide(weights, 0, RoundingMode.HALF_UP).intValueExact();
    }

    private static List<Integer> histogram(List<Row> ratings) {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(rating -> (int)
                        ratings.stream().filter(row -> row.rating() == rating).count())
                .toList();
    }
}
