package org.filmscore.service.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.UnreadableBody;
import org.filmscore.service.problem.Violation;

/** JSON merge patches (RFC 7396); the result is checked as strictly as a body that was sent whole. */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        if (!patch.isObject()) {
            throw new InvalidInput(Violation.at("", "must be an object"));
        }
        var patched = read(merge(json.valueToTree(current), patch), type);
        var violations = validator.validate(patched);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return patched;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableBody(e);
        }
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                merged.set(change.getKey(), merge(merged.get(change.getKey()), change.getValue()));
            }
        });
        return merged;
    }
}
