package org.filmscore.userreview.intake;

import static org.filmscore.imports.csv.Columns.flag;
import static org.filmscore.imports.csv.Columns.key;
import static org.filmscore.imports.csv.Columns.rating;
import static org.filmscore.imports.csv.Columns.text;
import static org.filmscore.imports.csv.Columns.time;

import java.util.Map;
import java.util.Set;
import org.filmscore.imports.csv.Columns;

/** The columns of user reviews in CSV. */
final class UserReviewColumns {

    static final Columns COLUMNS = new Columns(
            Set.of("film", "user", "rating", "writtenAt"),
            Map.of(
                    "film", key("film"),
                    "user", text("user", "subject"),
                    "userName", text("user", "name"),
                    "rating", rating("rating"),
                    "headline", text("headline"),
                    "text", text("text"),
                    "spoiler", flag("spoiler"),
                    "language", text("language"),
                    "writtenAt", time("writtenAt")));

    private UserReviewColumns() {}
}
