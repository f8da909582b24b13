package org.filmscore.service.problem.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the operation does not have, or that say nothing: a misspelt filter must not answer with everything. */
class UnknownParameters {

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::parametersOf);
        var violations = request.getUriInfo().getQueryParameters().entrySet().stream()
                .flatMap(given -> violations(given.getKey(), given.getValue(), names))
                .sorted(Comparator.comparing(Violation::parameter))
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private static Stream<Violation> violations(String name, List<String> values, Map<String, Boolean> known) {
        if (!known.containsKey(name)) {
            return Stream.of(Violation.in(name, "is not a parameter of this operation"));
        }
        if (values.size() > 1 && !known.get(name)) {
            return Stream.of(Violation.in(name, "must be given once"));
        }
        return values.contains("") ? Stream.of(Violation.in(name, "must not be empty")) : Stream.empty();
    }

    private static Map<String, Boolean> parametersOf(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(parameter -> parametersOf(parameter, parameter.getName(), parameter.getType()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By name, whether a parameter may be repeated. */
    private static Stream<Map.Entry<String, Boolean>> parametersOf(
            AnnotatedElement parameter, String name, Class<?> type) {
        var query = parameter.getAnnotation(RestQuery.class);
        if (query != null) {
            return Stream.of(Map.entry(query.value().isEmpty() ? name : query.value(), type == List.class));
        }
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(type.getDeclaredFields())
                        .flatMap(field -> parametersOf(field, field.getName(), field.getType()))
                : Stream.empty();
    }
}
