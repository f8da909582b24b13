package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.filmscore.service.idempotency.ResponseRetention;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.user.Erasure;
import org.filmscore.userreview.user.Users;

/** Takes a user out of every table, in one transaction: afterwards nothing here says who it was. */
@ApplicationScoped
class Erasing {

    private final Users users;
    private final PersonalData traces;
    private final ResponseRetention answers;
    private final Event<Erasure> erasure;

    Erasing(Users users, PersonalData traces, ResponseRetention answers, Event<Erasure> erasure) {
        this.users = users;
        this.traces = traces;
        this.answers = answers;
        this.erasure = erasure;
    }

    /**
     * Kept answers go first, before anything is held that a request of the same user may wait for while it takes out expired
     * ones; and again once the user is held, for those that were kept meanwhile.
     */
    @RetryOnConflict
    @Transactional
    void erase(String subject, ExpectedRevision expected) {
        answers.forget(subject);
        var user = users.leaving(subject).orElseThrow(UserNotFound::you);
        expected.check(user.revision());
        answers.forget(subject);
        traces.hold(user.id());
        erasure.fire(new Erasure(user.id(), traces.reviewsOf(user.id())));
        users.remove(user);
    }
}
