package org.filmscore.fuzzer.request;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.document.Parameter.Location;

/**
 * Creates the subjects that paths, parameters and bodies name, with the operations of the API: {@code POST /shops} creates
 * a subject of {@code /shops/{shop}}, and {@code PUT /repairs/me} one of {@code /repairs/{repair}}.
 */
public final class Fixtures {

    private final List<Document> documents;
    private final Conventions conventions;
    private final Requests requests;
    private final ThreadLocal<Deque<String>> beingCreated = ThreadLocal.withInitial(ArrayDeque::new);

    Fixtures(List<Document> documents, Conventions conventions, Requests requests) {
        this.documents = documents;
        this.conventions = conventions;
        this.requests = requests;
    }

    /**
     * The id of a new subject that the operation's service knows.
     *
     * @param name of a path variable, such as {@code shop}, or {@code shopId}
     * @return nothing if no path has such a variable
     */
    public Optional<String> named(String name, Operation operation) {
        var variable = name.replaceFirst("Id$", "");
        return maker(variable, operation).map(maker -> {
            var creating = beingCreated.get();
            if (creating.contains(variable)) {
                throw new IllegalStateException("Creating a " + variable + " needs a " + variable);
            }
            creating.push(variable);
            try {
                return known(variable, created(maker, variable), operation);
            } finally {
                creating.pop();
            }
        });
    }

    /** The operation that creates the items of a list. */
    public Optional<Operation> makerOf(Operation list) {
        return list.document().operations().stream()
                .filter(operation -> createsItemsOf(list.path(), operation))
                .findFirst();
    }

    /** The operation that adds to a list as a side effect. */
    public Optional<Operation> fillerOf(Operation list) {
        return list.document().operations().stream()
                .filter(operation -> operation.id().equals(conventions.fillers().get(list.id())))
                .findFirst();
    }

    private static boolean createsItemsOf(String collection, Operation operation) {
        return switch (operation.method()) {
            case "POST" -> operation.path().equals(collection);
            case "PUT" -> operation.path().equals(collection + "/me");
            default -> false;
        };
    }

    private Optional<Operation> maker(String variable, Operation operation) {
        var origin = conventions.origins().get(variable);
        if (origin != null) {
            return operationsNearest(operation)
                    .filter(origin::isAt)
                    .filter(maker -> !origin.isAt(operation))
                    .findFirst();
        }
        return operationsNearest(operation)
                .filter(near -> near.path().contains("/{" + variable + "}"))
                .map(near -> near.path().substring(0, near.path().indexOf("/{" + variable + "}")))
                .map(path -> path.substring(path.lastIndexOf('/')))
                .flatMap(collection -> operationsNearest(operation).filter(near -> createsAt(collection, near)))
                .findFirst();
    }

    private static boolean createsAt(String collection, Operation operation) {
        return operation.method().equals("POST") && operation.path().endsWith(collection)
                || operation.method().equals("PUT") && operation.path().endsWith(collection + "/me");
    }

    /** Operations of the same service come first: another service may use the same name for something else. */
    private Stream<Operation> operationsNearest(Operation operation) {
        return Stream.concat(
                operation.document().operations().stream(),
                documents.stream()
                        .filter(document -> document != operation.document())
                        .flatMap(document -> document.operations().stream()));
    }

    private String created(Operation maker, String variable) {
        var origin = conventions.origins().get(variable);
        return requests.answerTo(maker)
                .acknowledged()
                .json()
                .at(origin == null ? "/id" : origin.id())
                .asText();
    }

    /** The operation's service may learn of the new subject later than the one that created it. */
    private String known(String variable, String id, Operation operation) {
        operation.document().operations().stream()
                .filter(near -> near.method().equals("GET") && near.access().open())
                .filter(near -> near.parameters(Location.PATH).size() == 1
                        && near.path().contains("/{" + variable + "}"))
                .findFirst()
                .ifPresent(read -> {
                    var target = read.path().replace("{" + variable + "}", id);
                    conventions.await(
                            variable + " is known to " + operation.document(),
                            () -> requests.send(read, requests.fitting(read, target))
                                            .status()
                                    == 200);
                });
        return id;
    }
}
