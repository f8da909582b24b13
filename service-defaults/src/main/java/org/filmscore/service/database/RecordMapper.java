package org.filmscore.service.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads rows as records, by the names of columns and components. Jdbi's own mapper refuses records that are not public. */
public final class RecordMapper {

    private RecordMapper() {}

    public static <T extends Record> RowMapper<T> of(Class<T> type) {
        var constructor = canonicalConstructor(type);
        constructor.setAccessible(true);
        return ConstructorMapper.of(constructor);
    }

    private static <T extends Record> Constructor<T> canonicalConstructor(Class<T> type) {
        var components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType);
        try {
            return type.getDeclaredConstructor(components.toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("A record has a canonical constructor", e);
        }
    }
}
