package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.band.Bands;
import org.filmscore.service.database.RecordMapper;
import org.filmscore.userreview.account.ExportView.DecisionOfMine;
import org.filmscore.userreview.account.ExportView.ReportOfMine;
import org.filmscore.userreview.account.ExportView.VoteOfMine;
import org.filmscore.userreview.review.UserReviewView;
import org.filmscore.userreview.review.UserReviews;
import org.filmscore.userreview.user.UserNotFound;
import org.filmscore.userreview.user.Users;
import org.jdbi.v3.core.Jdbi;

/** Puts all data of a user into one document. */
@ApplicationScoped
class Exporting {

    private static final String VOTES = """
            SELECT review_id, helpful, voted_at FROM votes WHERE user_id = :user ORDER BY voted_at, review_id
            """;
    private static final String REPORTS = """
            SELECT review_id, reason, comment, reported_at FROM reports WHERE reporter_id = :user ORDER BY reported_at, id
            """;
    private static final String DECISIONS = """
            SELECT review_id, decision, reason, decided_at FROM decisions WHERE moderator_id = :user ORDER BY decided_at, id
            """;

    private final Users users;
    private final UserReviews reviews;
    private final Jdbi database;
    private final Bands bands;

    Exporting(Users users, UserReviews reviews, Jdbi database, Bands bands) {
        this.users = users;
        this.reviews = reviews;
        this.database = database;
        this.bands = bands;
    }

    ExportView dataOf(String subject) {
        var user = users.withSubject(subject).orElseThrow(UserNotFound::you);
        return new ExportView(
                user.id().toString(),
                user.subject(),
                user.name(),
                user.memberSince(),
                reviews.by(user.id()).stream()
                        .map(review -> UserReviewView.of(review, bands))
                        .toList(),
                all(VOTES, user.id(), VoteOfMine.class),
                all(REPORTS, user.id(), ReportOfMine.class),
                all(DECISIONS, user.id(), DecisionOfMine.class));
    }

    private <T extends Record> List<T> all(String sql, UUID user, Class<T> type) {
        return database.withHandle(handle -> handle.createQuery(sql)
                .bind("user", user)
                .map(RecordMapper.of(type))
                .list());
    }
}
