package org.filmscore.catalog.person;

import java.util.UUID;

/** One part in a film that readers can see, with what is shown of the film beside it. */
record Part(UUID film, String slug, String title, Integer year, String role, String character) {}
