package org.filmscore.stack.load;

import java.util.Set;

/** The columns of one kind of file: those it must have, and all that have a meaning. */
record Columns(Set<String> required, Set<String> known) {}
