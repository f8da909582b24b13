package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.filmscore.service.idempotency.ResponseRetention;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.user.Erasure;
import org.filmscore.userreview.user.User;
import org.filmscore.userreview.user.Users;

/** Erases a user from every table in one transaction. */
@ApplicationScoped
class Erasing {

    private final Users users;
    private final ErasureLocks locks;
    private final ResponseRetention responses;
    private final Event<Erasure> erasure;

    Erasing(Users users, ErasureLocks locks, ResponseRetention responses, Event<Erasure> erasure) {
        this.users = users;
        this.locks = locks;
        this.responses = responses;
        this.erasure = erasure;
    }

    /**
     * Deletes stored responses before it locks anything: a request of the same user may wait for them while it deletes
     * expired ones. It deletes them again under the lock, since more may have been stored meanwhile. Nothing else happens
     * where there is no user.
     */
    @RetryOnConflict
    @Transactional
    void erase(String subject, ExpectedRevision expected) {
        responses.forget(subject);
        users.lockForErasure(subject).ifPresent(user -> {
            expected.check(user.revision());
            responses.forget(subject);
            erase(user);
        });
    }

    private void erase(User user) {
        erasure.fire(new Erasure(user.id(), user.subject(), locks.take(user.id())));
        users.remove(user);
    }
}
