package org.filmscore.stack.load;

import java.util.Map;
import java.util.Set;

/**
 * How the files differ from the format of the project.
 *
 * @param renamed our name of a column → its name in the file
 * @param unknownDays days that stand for "not known" where they came from, as written
 */
record Dialect(Map<String, String> renamed, Set<String> unknownDays, RatingScale ratings) {

    static final Dialect OWN = new Dialect(Map.of(), Set.of(), RatingScale.ZERO_TO_TEN);
}
