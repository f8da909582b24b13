package org.filmscore.service.openapi;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What a path names, described once for all operations, and the headers that requests take. */
final class Parameters {

    private Parameters() {}

    static void complete(Call call, Components described) {
        var parameters = call.parameters()
                .map(parameter -> described(parameter, call, described))
                .collect(Collectors.toCollection(ArrayList::new));
        if (call.isTaggedRead()) {
            parameters.add(reference("If-None-Match"));
        }
        if (call.isConditional() && call.mayCreate()) {
            parameters.add(reference("If-None-Match-of-new"));
        }
        if (call.isIdempotentByKey() && call.header("Idempotency-Key").isEmpty()) {
            parameters.add(reference("Idempotency-Key"));
        }
        if (!parameters.isEmpty()) {
            call.operation().setParameters(parameters);
        }
    }

    private static Parameter described(Parameter parameter, Call call, Components described) {
        if (parameter.getIn() == Parameter.In.HEADER && "If-Match".equals(parameter.getName())) {
            return reference(condition(call));
        }
        var known = described.getParameters().get(parameter.getName());
        return known != null && known.getIn() == parameter.getIn() ? reference(parameter.getName()) : parameter;
    }

    private static String condition(Call call) {
        if (!call.isForAGroup()) {
            return "If-Match-of-mine";
        }
        return call.mayCreate() ? "If-Match-unless-new" : "If-Match";
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref(name);
    }
}
