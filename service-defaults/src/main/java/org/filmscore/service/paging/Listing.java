package org.filmscore.service.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of entities under construction: what it is of, which of them, and in which order. */
public final class Listing<T> {

    private final Class<T> type;
    private final String entity;
    private final String from;
    private String fetched = "";
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Listing(Class<T> type, String entity, String from) {
        this.type = type;
        this.entity = entity;
        this.from = from;
    }

    /**
     * @param entity the alias of what is listed
     * @param from in HQL, without the keyword
     */
    public static <T> Listing<T> of(Class<T> type, String entity, String from) {
        return new Listing<>(type, entity, from);
    }

    /** @param joins that bring along what the items refer to, in HQL; they must not change how many rows there are */
    public Listing<T> fetching(String joins) {
        fetched = " " + joins;
        return this;
    }

    public Listing<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** @param name of the parameter in the condition; further ones follow with {@link #with} */
    public Listing<T> where(String condition, String name, Object value) {
        return where(condition).with(name, value);
    }

    public Listing<T> with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Page<T> page(EntityManager database, ObjectMapper json, PageQuery query, Sorting sorting, String sort) {
        var keys = sorting.read(sort);
        var list = ListName.of(query.uri);
        var total = query.isCounted() ? count(database) : null;
        if (query.cursor != null) {
            var types = keys.stream().map(SortKey::type).toList();
            startAfter(Cursor.read(query.cursor, list, types, json), keys);
        }
        var rows = rows(database, keys, query.size() + 1);
        var shown = rows.subList(0, Math.min(rows.size(), query.size()));
        var items = shown.stream().map(row -> type.cast(row[0])).toList();
        var next = rows.size() > shown.size() ? next(shown.getLast(), list, query, json) : null;
        return new Page<>(items, next, total);
    }

    private List<Object[]> rows(EntityManager database, List<SortKey> keys, int most) {
        var selected = keys.stream().map(SortKey::expression).collect(Collectors.joining(", "));
        var order = keys.stream().map(SortKey::orderBy).collect(Collectors.joining(", "));
        var hql = "select " + entity + ", " + selected + " from " + from + fetched + filter() + " order by " + order;
        return bound(database.createQuery(hql, Object[].class))
                .setMaxResults(most)
                .getResultList();
    }

    private Long count(EntityManager database) {
        return bound(database.createQuery("select count(*) from " + from + filter(), Long.class))
                .getSingleResult();
    }

    private <R> TypedQuery<R> bound(TypedQuery<R> query) {
        values.forEach(query::setParameter);
        return query;
    }

    private String filter() {
        return conditions.isEmpty() ? "" : " where (" + String.join(") and (", conditions) + ")";
    }

    /** A row comes after a place if it equals it in the first keys and lies behind it in the next one. */
    private void startAfter(List<Object> place, List<SortKey> keys) {
        var ways = new ArrayList<String>();
        var equalSoFar = "";
        for (int i = 0; i < keys.size(); i++) {
            var behind = behind(keys.get(i), place.get(i), "cursor" + i);
            if (behind != null) {
                ways.add(equalSoFar + behind);
            }
            equalSoFar += equal(keys.get(i), place.get(i), "cursor" + i) + " and ";
        }
        where(String.join(" or ", ways));
    }

    private String behind(SortKey key, Object value, String name) {
        if (value == null) {
            return null;
        }
        values.put(name, value);
        var beyond = key.expression() + (key.descending() ? " < :" : " > :") + name;
        return "(" + beyond + " or " + key.expression() + " is null)";
    }

    private static String equal(SortKey key, Object value, String name) {
        return value == null ? key.expression() + " is null" : key.expression() + " = :" + name;
    }

    private static String next(Object[] last, String list, PageQuery query, ObjectMapper json) {
        var place = Arrays.asList(last).subList(1, last.length);
        return NextPage.of(query.uri, Cursor.write(list, place, json));
    }
}
