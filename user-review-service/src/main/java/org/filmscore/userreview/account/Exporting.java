package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.filmscore.service.band.Bands;
import org.filmscore.userreview.review.UserReviewView;
import org.filmscore.userreview.review.UserReviews;
import org.filmscore.userreview.user.Users;

/** Puts everything about a user into one document. */
@ApplicationScoped
class Exporting {

    private final Users users;
    private final UserReviews reviews;
    private final Export others;
    private final Bands bands;

    Exporting(Users users, UserReviews reviews, Export others, Bands bands) {
        this.users = users;
        this.reviews = reviews;
        this.others = others;
        this.bands = bands;
    }

    ExportView everythingOf(String subject) {
        var user = users.signingInAs(subject).orElseThrow(UserNotFound::you);
        return new ExportView(
                user.id().toString(),
                user.subject(),
                user.name(),
                user.memberSince(),
                reviews.by(user.id()).stream()
                        .map(review -> UserReviewView.of(review, bands))
                        .toList(),
                others.votesBy(user.id()),
                others.reportsBy(user.id()),
                others.decisionsBy(user.id()));
    }
}
