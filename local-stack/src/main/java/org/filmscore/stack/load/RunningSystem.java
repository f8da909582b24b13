package org.filmscore.stack.load;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.filmscore.stack.load.LoadStopped.ServiceAway;

/** The system that is loaded into: its services, and what has been learnt of its films on the way. */
final class RunningSystem implements AutoCloseable {

    private final TokenSource tokens;
    private final Calls catalog;
    private final Calls critics;
    private final Calls userReviews;
    private final FilmRows filmRows;
    private final CriticReviewRows criticReviewRows;
    private final UserRatingRows userRatingRows;

    RunningSystem(Services services, TokenSource tokens, Patience patience) {
        this.tokens = tokens;
        catalog = new Calls(services.catalogService(), patience);
        critics = new Calls(services.criticService(), patience);
        userReviews = new Calls(services.userReviewService(), patience);
        var films = new FilmIds(catalog, tokens);
        filmRows = new FilmRows(catalog, films);
        criticReviewRows = new CriticReviewRows(critics, tokens, films, new FilmArrivals(patience));
        userRatingRows = new UserRatingRows(userReviews, tokens, films, new FilmArrivals(patience));
    }

    TokenSource tokens() {
        return tokens;
    }

    Rows rows(Kind kind) {
        return switch (kind) {
            case FILMS -> filmRows;
            case CRITIC_REVIEWS -> criticReviewRows;
            case USER_RATINGS -> userRatingRows;
        };
    }

    /**
     * Finds out, before anything is loaded, whether the services that will be needed are there.
     *
     * @throws ServiceAway at the first that is not
     */
    void greet(Collection<Kind> kinds) throws InterruptedException {
        var needed = new LinkedHashSet<Calls>();
        needed.add(catalog);
        kinds.forEach(kind -> needed.add(rows(kind).calls()));
        for (var calls : needed) {
            calls.greet();
        }
    }

    @Override
    public void close() {
        catalog.close();
        critics.close();
        userReviews.close();
    }
}
