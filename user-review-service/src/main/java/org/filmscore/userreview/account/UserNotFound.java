package org.filmscore.userreview.account;

/** There is no such user: nobody, or somebody who has said nothing, or who is erased. */
class UserNotFound extends RuntimeException {

    private UserNotFound(String message) {
        super(message);
    }

    static UserNotFound named(String name) {
        return new UserNotFound("There is no user " + name);
    }

    static UserNotFound you() {
        return new UserNotFound("You have said nothing yet");
    }
}
