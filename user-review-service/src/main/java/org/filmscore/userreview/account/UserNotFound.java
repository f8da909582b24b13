package org.filmscore.userreview.account;

/** The user never existed, has written nothing yet, or is erased. */
class UserNotFound extends RuntimeException {

    private UserNotFound(String message) {
        super(message);
    }

    static UserNotFound named(String name) {
        return new UserNotFound("There is no user " + name);
    }

    static UserNotFound you() {
        return new UserNotFound("You have written nothing yet");
    }
}
