package org.filmscore.scoring.rule;

/**
 * The words for an aggregate.
 *
 * @param from the lowest score, 0..100, that the words are for
 */
record Label(int from, String words) {
    Label {
        if (from < 0 || from > 100) {
            throw new IllegalArgumentException("a label begins at 0..100, not at " + from);
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("a label has words");
        }
    }
}
