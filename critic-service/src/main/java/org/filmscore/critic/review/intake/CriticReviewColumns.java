package org.filmscore.critic.review.intake;

import static org.filmscore.imports.csv.Columns.address;
import static org.filmscore.imports.csv.Columns.flag;
import static org.filmscore.imports.csv.Columns.key;
import static org.filmscore.imports.csv.Columns.number;
import static org.filmscore.imports.csv.Columns.text;

import java.util.Map;
import java.util.Set;
import org.filmscore.imports.csv.Columns;

/** The columns of critic reviews in CSV. */
final class CriticReviewColumns {

    static final Columns COLUMNS = new Columns(
            Set.of("film", "publication"),
            Map.ofEntries(
                    Map.entry("film", key("film")),
                    Map.entry("publication", text("publication", "key")),
                    Map.entry("publicationName", text("publication", "name")),
                    Map.entry("publicationUrl", address("publication", "url")),
                    Map.entry("publicationWeight", number("publication", "weight")),
                    Map.entry("gradeScale", text("publication", "gradeScale")),
                    Map.entry("critic", text("critic", "key")),
                    Map.entry("criticName", text("critic", "name")),
                    Map.entry("criticWeight", number("critic", "weight")),
                    Map.entry("grade", text("grade")),
                    Map.entry("headline", text("headline")),
                    Map.entry("excerpt", text("excerpt")),
                    Map.entry("url", address("url")),
                    Map.entry("language", text("language")),
                    Map.entry("publishedOn", text("publishedOn")),
                    Map.entry("featured", flag("featured")),
                    Map.entry("providerName", text("provider", "name")),
                    Map.entry("providerUrl", address("provider", "url"))));

    private CriticReviewColumns() {}
}
