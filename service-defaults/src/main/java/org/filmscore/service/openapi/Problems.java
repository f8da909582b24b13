package org.filmscore.service.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.filmscore.service.problem.ProblemType;

/** Problems that an operation names itself, in a description that begins with the name of the problem. */
final class Problems {

    private static final Pattern NAMED = Pattern.compile("`([a-z-]+)`: ([^;.]+).*", Pattern.DOTALL);

    private Problems() {}

    static Content content(String status, String description, Call call) {
        var named = NAMED.matcher(description);
        if (!named.matches()) {
            throw new IllegalStateException("Say which problem it is, as in `film-already-there`: " + description);
        }
        var name = named.group(1);
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + name);
        example.put("title", ProblemType.title(name));
        example.put("status", Integer.valueOf(status));
        example.put("detail", sentence(named.group(2)));
        example.put("instance", call.path().replaceAll("[{}]", ""));
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return createContent()
                .addMediaType(
                        "application/problem+json",
                        createMediaType().schema(createSchema().ref("Problem")).example(example));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
