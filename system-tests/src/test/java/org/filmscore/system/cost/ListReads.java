package org.filmscore.system.cost;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter;
import org.filmscore.fuzzer.document.Parameter.Location;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.request.Requests;

/** Every documented way to read the first page of a list, and its second page. */
final class ListReads {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Set<String> NO_FILTERS = Set.of("cursor", "limit", "count", "sort");

    private final Requests requests;

    /** One of them: the operation, and the query in words. */
    record Read(Operation operation, String query, Request request) {

        String name() {
            return operation.id() + " " + query;
        }
    }

    ListReads(Requests requests) {
        this.requests = requests;
    }

    List<Read> of(Operation list) {
        var fitting = requests.fitting(list);
        requests.fill(list, fitting.target(), 3);
        var reads = new ArrayList<Read>();
        reads.add(new Read(list, "unsorted", fitting));
        sorts(list)
                .map(sort -> new Read(list, "sort=" + sort, fitting.withQuery("sort", sort)))
                .filter(read -> requests.send(list, read.request()).status() == 200)
                .forEach(reads::add);
        filters(list).map(filter -> filtered(list, fitting, filter)).forEach(reads::add);
        return reads;
    }

    Answer page(Read read) {
        return requests.send(read.operation(), read.request()).expecting(200);
    }

    /** The read of the page after the first one, if there is one. */
    Stream<Read> second(Read first) {
        var next = page(first).json().path("next").asText();
        if (next.isEmpty()) {
            return Stream.of();
        }
        var address = URI.create(next);
        var request = first.request().withTarget(address.getRawPath() + "?" + address.getRawQuery());
        return Stream.of(new Read(first.operation(), first.query() + ", second page", request));
    }

    private static Stream<String> sorts(Operation list) {
        return list.query("sort").stream()
                .flatMap(sort -> WORD.matcher(sort.json().toString()).results())
                .map(word -> word.group())
                .distinct()
                .flatMap(word -> Stream.of(word, "-" + word));
    }

    private static Stream<Parameter> filters(Operation list) {
        return list.parameters(Location.QUERY).stream().filter(parameter -> !NO_FILTERS.contains(parameter.name()));
    }

    private Read filtered(Operation list, Request fitting, Parameter filter) {
        var value = Requests.encoded(requests.samples().of(filter, list));
        return new Read(list, filter.name() + "=" + value, fitting.withQuery(filter.name(), value));
    }
}
