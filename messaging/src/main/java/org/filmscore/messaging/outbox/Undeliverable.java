package org.filmscore.messaging.outbox;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/** An event that can never be sent as it is; the message says why. */
class Undeliverable extends Exception {

    private static final long serialVersionUID = 1;

    Undeliverable(String reason) {
        super(reason);
    }

    Undeliverable(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a record is the cause, rather than the broker or the way to it. */
    static boolean explains(Throwable failure) {
        return switch (failure) {
            case RecordTooLargeException _,
                    RecordBatchTooLargeException _,
                    InvalidTimestampException _,
                    InvalidRecordException _,
                    InvalidTopicException _,
                    SerializationException _ -> true;
            default -> failure.getCause() != null && explains(failure.getCause());
        };
    }
}
