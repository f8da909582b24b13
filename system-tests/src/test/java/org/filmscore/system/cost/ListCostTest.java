package org.filmscore.system.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.ExclusiveSystemTest;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Idle;
import org.filmscore.system.cost.ListReads.Read;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a page costs does not depend on what the page does not show: every list, sort and filter at two sizes of everything. */
@ExclusiveSystemTest
class ListCostTest {

    private static final int SMALL = 60;
    private static final int LARGE = 600;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}");

    /** Reads that cost more the more is stored, by operation id or the beginning of the read, each with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "listFilms q=", "compares the text with every title and person",
            "listUserReviews", "reads all ratings of the film for the ascending orders and for helpfulness");

    /** Lists whose items are values of rows rather than rows: copies add none. */
    private static final Set<String> WITHOUT_NEW_ITEMS = Set.of("listGenres");

    private final Filmscore filmscore;
    private final List<Operation> lists;
    private final ListReads reads;
    private final Administrator administrator;
    private final long start = System.currentTimeMillis();
    private Copies copies;

    ListCostTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        var documents = Documents.of(filmscore);
        lists = Document.operations(documents).stream()
                .filter(Operation::isPaged)
                .toList();
        reads = new ListReads(Documents.requests(documents, filmscore));
        administrator = new Administrator(filmscore.stack());
    }

    @AfterEach
    void deleteCopies() {
        copies.delete();
    }

    @Test
    void doesNotGrowWithWhatThePageDoesNotShow() {
        filmscore.aScoredFilm();
        var first = lists.stream().flatMap(list -> reads.of(list).stream()).toList();
        assertThat(first).hasSizeGreaterThan(lists.size());
        copies = new Copies(administrator, start, subjects(first));
        Idle.awaited(filmscore);

        try (var statistics = new StatementStatistics(administrator)) {
            copies.growTo(SMALL);
            var small = costs(first, statistics);
            copies.growTo(LARGE);
            var large = costs(first, statistics);

            print(small, large);
            assertThat(large.keySet()).containsAll(small.keySet());
            assertThat(small.keySet().stream()
                            .filter(name -> !isException(name))
                            .filter(name -> large.get(name).exceeds(small.get(name)))
                            .map(name -> name + ": " + small.get(name) + " -> " + large.get(name)))
                    .isEmpty();
            assertThat(first.stream().filter(this::isShort).map(Read::name)).isEmpty();
        }
    }

    private Map<String, Cost> costs(List<Read> first, StatementStatistics statistics) {
        var costs = new LinkedHashMap<String, Cost>();
        first.stream()
                .flatMap(read -> Stream.concat(Stream.of(read), reads.second(read)))
                .forEach(read -> costs.put(read.name(), cost(read, statistics)));
        return costs;
    }

    /** The page was read before, so that nothing is prepared or cached for the first time. */
    private Cost cost(Read read, StatementStatistics statistics) {
        reads.page(read);
        var service = Stream.of(ServiceName.values())
                .filter(name ->
                        name.toString().equals(read.operation().document().service()))
                .findFirst()
                .orElseThrow();
        return statistics.of(service, () -> reads.page(read));
    }

    private static boolean isException(String name) {
        return EXCEPTIONS.keySet().stream().anyMatch(name::startsWith);
    }

    /** Whether an unfiltered list has no full page although everything has grown: it would prove nothing. */
    private boolean isShort(Read read) {
        return read.query().equals("unsorted")
                && !WITHOUT_NEW_ITEMS.contains(read.operation().id())
                && reads.page(read).json().path("items").size() < 20;
    }

    private static Set<String> subjects(List<Read> first) {
        return first.stream()
                .filter(read -> read.query().equals("unsorted"))
                .flatMap(read -> ID.matcher(read.request().target()).results())
                .map(id -> id.group())
                .collect(Collectors.toSet());
    }

    private static void print(Map<String, Cost> small, Map<String, Cost> large) {
        var lines = new ArrayList<String>();
        small.forEach((name, cost) -> lines.add("  " + name + ": " + cost + " -> " + large.get(name)));
        System.out.printf("Cost of a page, %d and %d copies:%n%s%n", SMALL, LARGE, String.join("\n", lines));
    }
}
