package org.filmscore.userreview.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.filmscore.service.band.Bands;
import org.filmscore.userreview.user.User;
import org.filmscore.userreview.user.Users;

/** Users in the eyes of others. */
@ApplicationScoped
class Profiles {

    private final Users users;
    private final UserStatistics standings;
    private final Bands bands;

    Profiles(Users users, UserStatistics standings, Bands bands) {
        this.users = users;
        this.standings = standings;
        this.bands = bands;
    }

    /** @param name an id as others know it */
    ProfileView named(String name) {
        return profile(users.withId(name).orElseThrow(() -> UserNotFound.named(name)));
    }

    ProfileView ofSubject(String subject) {
        return profile(users.signingInAs(subject).orElseThrow(UserNotFound::you));
    }

    private ProfileView profile(User user) {
        return ProfileView.of(user, standings.of(user.id()), bands);
    }
}
