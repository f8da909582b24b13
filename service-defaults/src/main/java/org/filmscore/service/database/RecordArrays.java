package org.filmscore.service.database;

import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Binds records to a statement that stores many rows at once. Each component becomes an array of its name, which the
 * statement reads with {@code unnest}.
 */
public final class RecordArrays {

    private RecordArrays() {}

    public static <R extends Record, S extends SqlStatement<S>> S bind(S statement, Class<R> type, Collection<R> rows) {
        for (var component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            var column = rows.stream().map(row -> value(component, row)).toList();
            statement.bindArray(component.getName(), boxed(component), column);
        }
        return statement;
    }

    private static Class<?> boxed(RecordComponent component) {
        return MethodType.methodType(component.getType()).wrap().returnType();
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The accessor of a record is readable", e);
        }
    }
}
