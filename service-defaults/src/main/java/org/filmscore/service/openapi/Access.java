package org.filmscore.service.openapi;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;

/** Says who may call, in the words of the document and in words for people. */
final class Access {

    private static final String SCHEME = "bearer";

    private Access() {}

    static void describe(Call call) {
        if (call.isOpen()) {
            return;
        }
        var operation = call.operation();
        var groups = call.groups();
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, groups)));
        operation.setDescription(
                (Objects.requireNonNullElse(operation.getDescription(), "") + "\n\n" + sentence(groups)).strip());
    }

    private static String sentence(List<String> groups) {
        return groups.isEmpty()
                ? "For any signed-in user."
                : "For callers in the group "
                        + groups.stream().map(group -> "`" + group + "`").collect(Collectors.joining(" or "))
                        + ".";
    }
}
