package org.filmscore.service.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the operation does not have, or that say nothing: a misspelt filter must not answer with everything. */
class UnknownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var names = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::namesOf);
        var violations = request.getUriInfo().getQueryParameters().entrySet().stream()
                .flatMap(given -> violations(given.getKey(), given.getValue(), names))
                .sorted(Comparator.comparing(Violation::parameter))
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    private static Stream<Violation> violations(String name, List<String> values, Set<String> known) {
        if (!known.contains(name)) {
            return Stream.of(Violation.in(name, "is not a parameter of this operation"));
        }
        return values.contains("") ? Stream.of(Violation.in(name, "must not be empty")) : Stream.empty();
    }

    private static Set<String> namesOf(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(UnknownParameters::namesOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesOf(Parameter parameter) {
        var query = parameter.getAnnotation(RestQuery.class);
        if (query != null) {
            return Stream.of(query.value().isEmpty() ? parameter.getName() : query.value());
        }
        return parameter.isAnnotationPresent(BeanParam.class) ? fields(parameter.getType()) : Stream.empty();
    }

    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).flatMap(UnknownParameters::namesOf);
    }

    private static Stream<String> namesOf(Field field) {
        var query = field.getAnnotation(RestQuery.class);
        if (query != null) {
            return Stream.of(query.value().isEmpty() ? field.getName() : query.value());
        }
        return field.isAnnotationPresent(BeanParam.class) ? fields(field.getType()) : Stream.empty();
    }
}
