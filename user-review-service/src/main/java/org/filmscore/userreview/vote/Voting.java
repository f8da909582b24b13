package org.filmscore.userreview.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.review.HeldReview;
import org.filmscore.userreview.review.HeldReviews;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.Users;

/** Takes votes and takes them back, and counts them with the review, which it holds meanwhile. */
@ApplicationScoped
class Voting {

    private final Users users;
    private final HeldReviews reviews;
    private final Votes votes;
    private final Clock clock;

    Voting(Users users, HeldReviews reviews, Votes votes, Clock clock) {
        this.users = users;
        this.reviews = reviews;
        this.votes = votes;
        this.clock = clock;
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
        var changed = votes.cast(user, review.id(), helpful, clock.instant());
        changed.ifPresent(vote -> {
            expected.check(vote.revision() - 1);
            count(review, vote);
        });
        var vote = changed.or(() -> votes.by(voter.subject(), review.id())).orElseThrow();
        return new Cast(vote, changed.isPresent() && vote.revision() == 1);
    }

    /** @param name id of the review */
    @Transactional
    void withdraw(String name, SignedIn voter, ExpectedRevision expected) {
        var user = users.calling(voter);
        var review = reviews.shown(name);
        var vote = votes.withdraw(user, review.id()).orElseThrow(VoteNotFound::new);
        expected.check(vote.revision());
        reviews.count(review, vote.helpful() ? -1 : 0, vote.helpful() ? 0 : -1);
    }

    /** A vote that was changed leaves the side it was on. */
    private void count(HeldReview review, Vote vote) {
        var left = vote.revision() == 1 ? 0 : -1;
        reviews.count(review, vote.helpful() ? 1 : left, vote.helpful() ? left : 1);
    }

    /**
     * A vote as it is now.
     *
     * @param first whether there was none before
     */
    record Cast(Vote vote, boolean first) {}
}
