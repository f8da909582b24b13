package org.filmscore.service.problem;

import com.fasterxml.jackson.core.JsonProcessingException;

/** JSON that is not what the operation takes, found after the body was read. */
public class UnreadableBody extends RuntimeException {

    public UnreadableBody(JsonProcessingException cause) {
        super(cause);
    }

    @Override
    public synchronized JsonProcessingException getCause() {
        return (JsonProcessingException) super.getCause();
    }
}
