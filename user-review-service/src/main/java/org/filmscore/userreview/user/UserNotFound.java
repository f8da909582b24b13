package org.filmscore.userreview.user;

/** The user never existed, has written nothing yet, or is erased. */
public class UserNotFound extends RuntimeException {

    private UserNotFound(String message) {
        super(message);
    }

    public static UserNotFound named(String name) {
        return new UserNotFound("There is no user " + name);
    }

    public static UserNotFound you() {
        return new UserNotFound("You have written nothing yet");
    }
}
