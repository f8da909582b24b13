package org.filmscore.stack.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/** A subject as a service holds it. */
record HeldState(String subject, long generation, long revision, String type, JsonNode state) {

    private static final Comparator<HeldState> AGE =
            Comparator.comparingLong(HeldState::generation).thenComparingLong(HeldState::revision);

    static HeldState of(JsonNode line) {
        return new HeldState(
                line.path("subject").asText(),
                line.path("generation").asLong(),
                line.path("revision").asLong(),
                line.path("type").asText(),
                line.path("state"));
    }

    boolean isNewerThan(HeldState other) {
        return AGE.compare(this, other) > 0;
    }

    boolean isWithdrawn() {
        return type.endsWith(".withdrawn") || type.endsWith(".retracted");
    }

    /** Whether the owner has the same in every field that this copy stores. */
    boolean agreesWith(HeldState owner) {
        return type.equals(owner.type) && agree(state, owner.state);
    }

    private static boolean agree(JsonNode copied, JsonNode owned) {
        if (isNothing(copied)) {
            return isNothing(owned);
        }
        if (copied.isObject()) {
            return copied.properties().stream().allMatch(field -> agree(field.getValue(), owned.path(field.getKey())));
        }
        return copied.isNumber() && owned.isNumber()
                ? copied.decimalValue().compareTo(owned.decimalValue()) == 0
                : copied.equals(owned);
    }

    /** Events leave out what is absent; an older one also what is empty. */
    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.isContainerNode() && node.isEmpty();
    }
}
