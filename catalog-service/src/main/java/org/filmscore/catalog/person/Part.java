package org.filmscore.catalog.person;

import java.util.UUID;

/** A part in a published film, with what is shown of the film. */
record Part(UUID film, String slug, String title, Integer year, String role, String character) {}
