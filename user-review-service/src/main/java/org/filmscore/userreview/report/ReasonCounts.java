package org.filmscore.userreview.report;

import jakarta.persistence.Embeddable;

/** How many undecided reports name each reason. */
@Embeddable
record ReasonCounts(int spam, int abuse, int spoiler, int offTopic, int other) {}
