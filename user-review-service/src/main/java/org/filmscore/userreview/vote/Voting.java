package org.filmscore.userreview.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.lock.LockedReview;
import org.filmscore.userreview.lock.LockedReviews;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.Users;

/** Stores and withdraws votes, and counts them in the row of the review. */
@ApplicationScoped
class Voting {

    private final Users users;
    private final LockedReviews reviews;
    private final Votes votes;

    Voting(Users users, LockedReviews reviews, Votes votes) {
        this.users = users;
        this.reviews = reviews;
        this.votes = votes;
    }

    /** @param name id of the review */
    @RetryOnConflict
    @Transactional
    Cast cast(String name, SignedIn voter, boolean helpful, ExpectedRevision expected) {
        var user = users.calling(voter);
        var review = reviews.shown(name).notOf(user);
        if (!review.written()) {
            throw new NothingToVoteOn();
        }
        var changed = votes.cast(user, review.id(), helpful);
        changed.ifPresent(vote -> {
            expected.check(vote.revision() - 1);
            count(review, vote);
        });
        var vote = changed.or(() -> votes.by(voter.subject(), review.id())).orElseThrow();
        return new Cast(vote, changed.isPresent() && vote.revision() == 1);
    }

    /**
     * Nothing happens where the user has not voted.
     *
     * @param name id of the review
     */
    @RetryOnConflict
    @Transactional
    void withdraw(String name, SignedIn voter, ExpectedRevision expected) {
        var user = users.withdrawing(voter);
        var review = reviews.shown(name);
        votes.withdraw(user, review.id()).ifPresent(vote -> {
            expected.check(vote.revision());
            reviews.countVotes(review, vote.helpful() ? -1 : 0, vote.helpful() ? 0 : -1);
        });
    }

    /** A changed vote moves from one count to the other. */
    private void count(LockedReview review, Vote vote) {
        var before = vote.revision() == 1 ? 0 : -1;
        reviews.countVotes(review, vote.helpful() ? 1 : before, vote.helpful() ? before : 1);
    }

    /**
     * A vote after it was cast.
     *
     * @param first whether the user had not voted before
     */
    record Cast(Vote vote, boolean first) {}

    /** Users vote on texts, and the rating has none. */
    static class NothingToVoteOn extends RuntimeException {

        static final String MEANING =
                "`nothing-to-vote-on`: the rating has no text; or `own-review`: the review is the caller's own.";

        NothingToVoteOn() {
            super("The rating has no text to vote on");
        }
    }
}
