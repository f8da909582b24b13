package org.filmscore.fuzzer.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may call an operation, according to the document's security requirements.
 *
 * @param open whether callers without a token may call it
 * @param groups a caller must be in one of them; empty if any valid token is enough
 */
public record Access(boolean open, Set<String> groups) {

    static Access of(JsonNode requirements) {
        var groups = new TreeSet<String>();
        var open = requirements.isEmpty();
        var anyone = false;
        for (var requirement : requirements) {
            open |= requirement.isEmpty();
            for (var scopes : requirement) {
                anyone |= scopes.isEmpty();
                scopes.forEach(group -> groups.add(group.asText()));
            }
        }
        return new Access(open, anyone ? Set.of() : groups);
    }

    public boolean isAllowedFor(Set<String> callersGroups) {
        return open || groups.isEmpty() || groups.stream().anyMatch(callersGroups::contains);
    }
}
