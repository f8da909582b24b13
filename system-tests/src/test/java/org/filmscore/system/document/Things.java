package org.filmscore.system.document;

import static org.filmscore.system.Convergence.converged;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.filmscore.system.Answer;
import org.filmscore.system.Filmscore;
import org.filmscore.system.document.Parameter.Place;

/**
 * What paths, parameters and bodies name, made with the operations that make it: what stands at {@code /critics/{critic}} is
 * made by {@code POST /critics}, and what stands at {@code /user-reviews/{review}} by {@code PUT .../user-reviews/me}.
 */
public final class Things {

    /** What nobody makes for its own sake: it comes with something else. */
    private static final Map<String, Origin> ORIGINS = Map.of(
            "person", new Origin("POST", "/films", "/credits/0/person/id"),
            "user", new Origin("PUT", "/user-reviews/me", "/user/id"),
            "parked", new Origin("POST", "/critic-reviews/import", "/id"));

    private static final Map<String, String> FILLERS = Map.of(
            "listReportedReviews", "reportUserReview",
            "listDecisions", "decideOnUserReview",
            "listParkedReviews", "importCriticReviews");

    private final Filmscore filmscore;
    private final List<Document> documents;
    private final Deque<String> underway = new ArrayDeque<>();

    /** @param id where it is in the answer of the operation at a path that ends so */
    private record Origin(String method, String path, String id) {

        boolean isAt(Operation operation) {
            return operation.method().equals(method) && operation.path().endsWith(path);
        }
    }

    Things(Filmscore filmscore, List<Document> documents) {
        this.filmscore = filmscore;
        this.documents = documents;
    }

    /**
     * The id of a new thing that is known to the service of the operation.
     *
     * @param name of a variable of paths, such as {@code film}, or {@code filmId}
     * @return nothing where no path has such a variable
     */
    public Optional<String> named(String name, Operation operation) {
        var variable = name.replaceFirst("Id$", "");
        return maker(variable, operation).map(maker -> {
            if (underway.contains(variable)) {
                throw new IllegalStateException("A " + variable + " takes a " + variable + " to make");
            }
            underway.push(variable);
            try {
                return known(variable, made(maker, variable), operation);
            } finally {
                underway.pop();
            }
        });
    }

    /** The operation that makes the items of a list. */
    public Optional<Operation> makerOf(Operation list) {
        var collection = list.path();
        return list.document().operations().stream()
                .filter(operation -> operation.method().equals("POST")
                                && operation.path().equals(collection)
                        || operation.method().equals("PUT") && operation.path().equals(collection + "/me"))
                .findFirst();
    }

    /** The operation that adds to a list by doing something about what the list is of. */
    public Optional<Operation> fillerOf(Operation list) {
        return list.document().operations().stream()
                .filter(operation -> operation.id().equals(FILLERS.get(list.id())))
                .findFirst();
    }

    private Optional<Operation> maker(String variable, Operation operation) {
        if (ORIGINS.containsKey(variable)) {
            var origin = ORIGINS.get(variable);
            return operationsNearest(operation)
                    .filter(origin::isAt)
                    .filter(maker -> !origin.isAt(operation))
                    .findFirst();
        }
        return operationsNearest(operation)
                .filter(near -> near.path().contains("/{" + variable + "}"))
                .map(near -> near.path().substring(0, near.path().indexOf("/{" + variable + "}")))
                .map(path -> path.substring(path.lastIndexOf('/')))
                .flatMap(collection -> operationsNearest(operation)
                        .filter(near -> near.method().equals("POST")
                                        && near.path().endsWith(collection)
                                || near.method().equals("PUT") && near.path().endsWith(collection + "/me")))
                .findFirst();
    }

    /** Those of its own service come first, because a review of critics is not one of users. */
    private Stream<Operation> operationsNearest(Operation operation) {
        return Stream.concat(
                operation.document().operations().stream(),
                documents.stream()
                        .filter(document -> document != operation.document())
                        .flatMap(document -> document.operations().stream()));
    }

    private String made(Operation maker, String variable) {
        return new Requests(filmscore, documents, this)
                .answerTo(maker)
                .acknowledged()
                .json()
                .at(ORIGINS.containsKey(variable) ? ORIGINS.get(variable).id() : "/id")
                .asText();
    }

    /** What one service makes the others hear of in a moment. */
    private String known(String variable, String id, Operation operation) {
        operation.document().operations().stream()
                .filter(near -> near.method().equals("GET") && near.access().open())
                .filter(near ->
                        near.parameters(Place.PATH).size() == 1 && near.path().contains("/{" + variable + "}"))
                .findFirst()
                .ifPresent(read -> converged(variable + " is known to " + operation.service())
                        .until(() -> isThere(read, variable, id)));
        return id;
    }

    private boolean isThere(Operation read, String variable, String id) {
        Answer answer =
                filmscore.api(read.service()).get(Requests.underBase(read.path().replace("{" + variable + "}", id)));
        return answer.status() == 200;
    }
}
