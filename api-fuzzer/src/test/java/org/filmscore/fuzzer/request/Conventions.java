package org.filmscore.fuzzer.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.filmscore.fuzzer.document.Operation;

/** What the fuzzer must know of an API that its documents do not say. The defaults fit an API of one service without tokens. */
public interface Conventions {

    /** A token of a new user in these groups; empty where the API knows no tokens. */
    default String tokenOfNewUser(String... groups) {
        return "";
    }

    /** The operations that create what a path variable names, where no path of a collection tells. */
    default Map<String, Origin> origins() {
        return Map.of();
    }

    /** The operation that adds items to a list, both by operation id, where neither POST nor PUT at the list's path does. */
    default Map<String, String> fillers() {
        return Map.of();
    }

    /** Names of properties whose values must be unique. */
    default Set<String> uniqueProperties() {
        return Set.of();
    }

    /** Names of properties that are read as a code although their schema says text. */
    default Set<String> codes() {
        return Set.of();
    }

    /** The end of the path that must have been PUT before the operation finds its subject. */
    default String createdBy(Operation operation) {
        return operation.path();
    }

    /** The body that is sent for a sample, in case the operation needs another one. */
    default ObjectNode body(Operation operation, ObjectNode sample) {
        return sample;
    }

    /** Waits until another service knows what the first one has created. */
    default void await(String what, BooleanSupplier isKnown) {
        if (!isKnown.getAsBoolean()) {
            throw new IllegalStateException("It is not true that " + what);
        }
    }

    /**
     * Where the id of a created subject is found.
     *
     * @param path the end of the path of the operation that creates it
     * @param id a JSON pointer into the response
     */
    record Origin(String method, String path, String id) {

        boolean isAt(Operation operation) {
            return operation.method().equals(method) && operation.path().endsWith(path);
        }
    }
}
