package org.filmscore.service.paging;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A moment of the database: which transactions were done by then, as PostgreSQL writes it down ({@code pg_snapshot}).
 *
 * @param text such as {@code 795:799:795,797}: all before the first are done, none from the second on, nor those after it
 */
public record Moment(String text) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18}):(\\d{1,18}):((?:\\d{1,18}(?:,\\d{1,18})*)?)");

    public Moment {
        var form = FORM.matcher(text);
        if (!form.matches()
                || !isInOrder(Long.parseLong(form.group(1)), form.group(3), Long.parseLong(form.group(2)))) {
            throw new IllegalArgumentException("no moment: " + text);
        }
    }

    /** PostgreSQL refuses to read what is not. */
    private static boolean isInOrder(long first, String underway, long end) {
        var last = first - 1;
        for (var transaction : numbers(underway)) {
            if (transaction <= last || transaction >= end) {
                return false;
            }
            last = transaction;
        }
        return first > 0 && first <= end;
    }

    private static long[] numbers(String listed) {
        return listed.isEmpty()
                ? new long[0]
                : Arrays.stream(listed.split(",")).mapToLong(Long::parseLong).toArray();
    }
}
