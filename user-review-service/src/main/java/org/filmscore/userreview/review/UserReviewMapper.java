package org.filmscore.userreview.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.filmscore.userreview.review.UserReview.Author;
import org.filmscore.userreview.review.UserReview.Hiding;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads a review from a row of SQL: all columns of {@code user_reviews}, and {@code user_name}. */
public class UserReviewMapper implements RowMapper<UserReview> {

    @Override
    public UserReview map(ResultSet row, StatementContext statement) throws SQLException {
        return new UserReview(
                row.getObject("id", UUID.class),
                row.getLong("revision"),
                row.getObject("film_id", UUID.class),
                new Author(row.getObject("user_id", UUID.class), row.getString("user_name")),
                new Opinion(
                        row.getObject("rating", Integer.class),
                        row.getString("headline"),
                        row.getString("text"),
                        row.getBoolean("spoiler"),
                        row.getString("language")),
                new UserReview.VoteCounts(row.getInt("helpful_votes"), row.getInt("unhelpful_votes")),
                hiding(row),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Hiding hiding(ResultSet row) throws SQLException {
        var hiddenAt = row.getObject("hidden_at", OffsetDateTime.class);
        return hiddenAt == null ? null : new Hiding(hiddenAt.toInstant(), row.getString("hidden_reason"));
    }
}
