package org.filmscore.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A list read page by page shows each row that stands still exactly once, while other rows come, change and go. */
@SystemTest
class PagesTest {

    private static final int STILL = 20;
    private static final int RESTLESS = 6;
    private static final int READINGS = 3;
    private static final int PAGES = 12;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private final List<Document> documents;
    private final Requests requests;

    PagesTest(Filmscore filmscore) {
        documents = Documents.of(filmscore);
        requests = Documents.requests(documents, filmscore);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> areReadToTheEndWhileOthersWrite() {
        var lists = Document.operations(documents).stream()
                .filter(Operation::isPaged)
                .filter(list -> requests.fixtures().makerOf(list).isPresent())
                .toList();
        assertThat(lists).hasSizeGreaterThan(4);
        return lists.stream().map(list -> DynamicTest.dynamicTest(list.toString(), () -> readsToTheEnd(list)));
    }

    private void readsToTheEnd(Operation list) {
        var seed = new Random().nextLong();
        var target = requests.targetOf(list);
        var rows = new Rows(requests, list, target, seed);
        var still = several(STILL, rows).stream().map(Rows.Row::id).toList();
        var restless = several(RESTLESS, rows);
        var sorts = sorts(list, target);
        assertThat(sorts).as("sorts of %s", list).isNotEmpty();

        try (var churn = new Churn(rows, restless)) {
            for (var sort : sorts) {
                for (var reading = 0; reading < READINGS; reading++) {
                    var seen = read(list, requests.fitting(list, target).withQuery("sort", sort), churn);

                    assertThat(seen)
                            .as("%s by %s, seed %d", list, sort, seed)
                            .filteredOn(still::contains)
                            .containsExactlyInAnyOrderElementsOf(still);
                }
            }
            System.out.printf("Pages: %s by %s, %d changes meanwhile%n", list, sorts, 3 * churn.rounds());
        }
    }

    /** Reads page by page; at least one change happens between two pages. */
    private List<String> read(Operation list, Request request, Churn churn) {
        var seen = new ArrayList<String>();
        var page = requests.send(list, request.withQuery("limit", limit(list, request)))
                .expecting(200);
        while (true) {
            page.json().path("items").forEach(item -> seen.add(item.path("id").asText()));
            var next = page.json().path("next").asText();
            if (next.isEmpty()) {
                return seen;
            }
            assertThat(page.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
            churn.awaitRounds(1);
            var address = URI.create(next);
            page = requests.send(list, request.withTarget(address.getRawPath() + "?" + address.getRawQuery()))
                    .expecting(200);
        }
    }

    /** About a dozen pages: two rows a page in a list of this test alone, more where other tests left rows. */
    private String limit(Operation list, Request request) {
        var counted = requests.send(list, request.withQuery("limit", "1").withQuery("count", "true"))
                .expecting(200);
        return Integer.toString(Math.clamp(counted.json().path("total").asInt() / PAGES, 2, 100));
    }

    /** All words of the description of {@code sort} by which the list can be sorted, in both directions. */
    private List<String> sorts(Operation list, String target) {
        var words = list.query("sort").orElseThrow().json().toString();
        return WORD.matcher(words)
                .results()
                .map(word -> word.group())
                .distinct()
                .flatMap(word -> Stream.of(word, "-" + word))
                .filter(sort ->
                        requests.send(list, requests.fitting(list, target).withQuery("sort", sort))
                                        .status()
                                == 200)
                .toList();
    }

    private static List<Rows.Row> several(int many, Rows rows) {
        return IntStream.range(0, many).mapToObj(number -> rows.make()).toList();
    }
}
