package org.filmscore.service.operation;

import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reads what an operation says of itself, or its resource for all of its operations. */
public final class Operations {

    private Operations() {}

    /** As in the OpenAPI document. */
    public static String id(ResourceInfo operation) {
        return operation.getResourceMethod().getAnnotation(Operation.class).operationId();
    }

    public static boolean says(ResourceInfo operation, Class<? extends Annotation> what) {
        return operation.getResourceMethod().isAnnotationPresent(what)
                || operation.getResourceClass().isAnnotationPresent(what);
    }
}
