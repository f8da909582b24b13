package org.filmscore.service.paging;

/**
 * Something a list can be sorted by.
 *
 * @param name as callers write it
 * @param expression in HQL; where it is null the item comes last, whichever the direction
 * @param type of the expression's values
 */
public record SortKey(String name, String expression, Class<?> type, boolean descending) {

    public static SortKey by(String name, String expression, Class<?> type) {
        return new SortKey(name, expression, type, false);
    }

    SortKey directed(boolean down) {
        return new SortKey(name, expression, type, down);
    }

    String orderBy() {
        return expression + (descending ? " desc" : " asc") + " nulls last";
    }
}
