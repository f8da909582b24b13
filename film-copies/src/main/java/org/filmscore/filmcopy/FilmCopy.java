package org.filmscore.filmcopy;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.filmscore.events.Topic;
import org.filmscore.reconciliation.CopiedState;

/** Shows the copy of films, so that it can be compared with the catalog. */
class FilmCopy {

    private static final String STATE = """
            SELECT id AS subject, generation, revision,
                'org.filmscore.film.' || CASE WHEN withdrawn THEN 'withdrawn' ELSE 'published' END AS type,
                CASE WHEN withdrawn THEN jsonb_build_object('filmId', id) ELSE jsonb_build_object(
                    'filmId', id, 'slug', slug, 'title', title, 'externalIds', (
                        SELECT coalesce(jsonb_object_agg(split_part(e, ':', 1), substr(e, strpos(e, ':') + 1)), '{}')
                        FROM unnest(external_ids) AS e)) END AS state
            FROM known_films
            """;

    @Produces
    @Singleton
    @IfBuildProperty(name = "mp.messaging.incoming.films.connector", stringValue = "smallrye-kafka")
    CopiedState copy() {
        return new CopiedState(Topic.FILMS, STATE, "id");
    }
}
