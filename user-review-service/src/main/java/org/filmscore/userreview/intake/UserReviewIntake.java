package org.filmscore.userreview.intake;

import static org.filmscore.imports.csv.Columns.flag;
import static org.filmscore.imports.csv.Columns.key;
import static org.filmscore.imports.csv.Columns.rating;
import static org.filmscore.imports.csv.Columns.text;
import static org.filmscore.imports.csv.Columns.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.filmcopy.FilmNotFound;
import org.filmscore.filmcopy.KnownFilms;
import org.filmscore.imports.Existing;
import org.filmscore.imports.Intake;
import org.filmscore.imports.csv.Columns;
import org.filmscore.imports.report.Outcome;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.user.ImportedUsers;
import org.filmscore.userreview.user.ImportedUsers.ImportedUser;

/** Stores rows of user reviews, with the users that they name. */
@ApplicationScoped
class UserReviewIntake implements Intake<UserReviewRow> {

    private static final Columns COLUMNS = new Columns(
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

    private final KnownFilms films;
    private final ImportedUsers users;
    private final StoringReviews storing;
    private final Clock clock;

    UserReviewIntake(KnownFilms films, ImportedUsers users, StoringReviews storing, Clock clock) {
        this.films = films;
        this.users = users;
        this.storing = storing;
        this.clock = clock;
    }

    @Override
    public Class<UserReviewRow> row() {
        return UserReviewRow.class;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    @Transactional
    @RetryOnConflict
    public List<Outcome> take(List<UserReviewRow> rows, Existing existing) {
        var filmIds = films.idsOf(rows.stream().map(UserReviewRow::film).collect(Collectors.toSet()));
        var refused = refused(rows, filmIds.keySet());
        var accepted = rows.stream().filter(row -> !refused.containsKey(row)).toList();
        var stored = storing.store(reviews(accepted, filmIds), existing == Existing.CHANGE)
                .iterator();
        return rows.stream()
                .map(row -> refused.containsKey(row) ? Outcome.refused(refused.get(row)) : stored.next())
                .toList();
    }

    private Map<UserReviewRow, Problem> refused(List<UserReviewRow> rows, Set<String> knownFilms) {
        var now = clock.instant();
        var refused = new HashMap<UserReviewRow, Problem>();
        for (var row : rows) {
            try {
                row.check(now);
                if (!knownFilms.contains(row.film())) {
                    refused.put(row, new FilmNotFound(row.film()).problem());
                }
            } catch (InvalidInput e) {
                refused.put(row, Problem.of(e.violations()));
            }
        }
        return refused;
    }

    private List<ImportedReview> reviews(List<UserReviewRow> rows, Map<String, UUID> filmIds) {
        var authors = rows.stream()
                .map(UserReviewRow::author)
                .collect(Collectors.toMap(ImportedUser::subject, Function.identity(), ImportedUser::and));
        var userIds = users.lock(authors.values());
        return rows.stream()
                .map(row -> row.of(userIds.get(row.user().subject()), filmIds.get(row.film())))
                .toList();
    }
}
