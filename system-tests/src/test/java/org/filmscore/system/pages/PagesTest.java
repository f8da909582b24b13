package org.filmscore.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.filmscore.system.document.Document;
import org.filmscore.system.document.Operation;
import org.filmscore.system.document.Request;
import org.filmscore.system.document.Requests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever reads a list to its end sees no row twice, and every row that stood still, whatever comes, changes and goes meanwhile. */
@SystemTest
class PagesTest {

    private static final int STANDING = 20;
    private static final int RESTLESS = 6;
    private static final int READINGS = 3;
    private static final int PAGES = 12;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private final List<Document> documents;
    private final Requests requests;

    PagesTest(Filmscore filmscore) {
        documents = Document.all(filmscore);
        requests = Requests.of(filmscore, documents);
    }

    @TestFactory
    Stream<DynamicTest> areReadToTheEndWhileOthersWrite() {
        var lists = Document.operations(documents).stream()
                .filter(Operation::isPaged)
                .filter(list -> requests.things().makerOf(list).isPresent())
                .toList();
        assertThat(lists).hasSizeGreaterThan(4);
        return lists.stream().map(list -> DynamicTest.dynamicTest(list.toString(), () -> readsToTheEnd(list)));
    }

    private void readsToTheEnd(Operation list) {
        var seed = new Random().nextLong();
        var target = requests.targetOf(list);
        var rows = new Rows(requests, list, target, seed);
        var standing = several(STANDING, rows).stream().map(Rows.Row::id).toList();
        var restless = several(RESTLESS, rows);
        var sorts = sorts(list, target);
        assertThat(sorts).as("sorts of %s", list).isNotEmpty();

        try (var churn = new Churn(rows, restless)) {
            for (var sort : sorts) {
                for (var reading = 0; reading < READINGS; reading++) {
                    var seen = read(list, requests.fitting(list, target).asking("sort", sort), churn);

                    assertThat(seen).as("%s by %s, seed %d", list, sort, seed).doesNotHaveDuplicates();
                    assertThat(seen).as("%s by %s, seed %d", list, sort, seed).containsAll(standing);
                }
            }
            System.out.printf("Pages: %s by %s, %d changes meanwhile%n", list, sorts, 3 * churn.rounds());
        }
    }

    /** Page by page, and something happens between any two of them. */
    private List<String> read(Operation list, Request request, Churn churn) {
        var seen = new ArrayList<String>();
        var page = requests.send(list, request.asking("limit", limit(list, request)))
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
            page = requests.send(list, request.at(address.getRawPath() + "?" + address.getRawQuery()))
                    .expecting(200);
        }
    }

    /** For some pages, of few rows in a list that is this test's alone, of more where others have left theirs. */
    private String limit(Operation list, Request request) {
        var counted = requests.send(list, request.asking("limit", "1").asking("count", "true"))
                .expecting(200);
        return Integer.toString(Math.clamp(counted.json().path("total").asInt() / PAGES, 2, 100));
    }

    /** Whatever word of the document's the list can be sorted by, up and down. */
    private List<String> sorts(Operation list, String target) {
        var words = list.query("sort").orElseThrow().json().toString();
        return WORD.matcher(words)
                .results()
                .map(word -> word.group())
                .distinct()
                .flatMap(word -> Stream.of(word, "-" + word))
                .filter(sort ->
                        requests.send(list, requests.fitting(list, target).asking("sort", sort))
                                        .status()
                                == 200)
                .toList();
    }

    private static List<Rows.Row> several(int many, Rows rows) {
        return IntStream.range(0, many).mapToObj(number -> rows.make()).toList();
    }
}
