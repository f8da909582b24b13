package org.filmscore.scoring.rule;

/**
 * The label of a range of scores.
 *
 * @param from the lowest score, 0..100, with this label
 */
record Label(int from, String words) {
    Label {
        if (from < 0 || from > 100) {
            throw new IllegalArgumentException("a label begins at 0..100, not at " + from);
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("a label must not be blank");
        }
    }
}
