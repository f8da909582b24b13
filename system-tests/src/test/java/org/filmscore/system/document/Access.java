package org.filmscore.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may ask for an operation, as the document's section on security says.
 *
 * @param open to everybody, signed in or not
 * @param groups one of which a caller must be in; empty where being signed in is enough
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

    public boolean isFor(Set<String> callersGroups) {
        return open || groups.isEmpty() || groups.stream().anyMatch(callersGroups::contains);
    }
}
