package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Publications, or critics: created as the first row that names one describes it, unless the service has them already. */
final class FirstSights {

    private final String path;
    private final String alreadyThere;
    private final Calls critics;
    private final TokenSource tokens;
    private final Map<String, Once<String>> seen = new HashMap<>();

    FirstSights(String path, String alreadyThere, Calls critics, TokenSource tokens) {
        this.path = path;
        this.alreadyThere = alreadyThere;
        this.critics = critics;
        this.tokens = tokens;
    }

    /** The id, to be had when it is needed. Called in the order of the file, by one thread. */
    Once<String> see(String key, ObjectNode described) {
        return seen.computeIfAbsent(key, _ -> new Once<>(() -> add(described)));
    }

    private String add(ObjectNode described) throws InterruptedException {
        var answer = critics.post(path, described, tokens.editor());
        if (answer.status() == 201 || answer.is(409, alreadyThere)) {
            return answer.id();
        }
        throw answer.refusal();
    }
}
