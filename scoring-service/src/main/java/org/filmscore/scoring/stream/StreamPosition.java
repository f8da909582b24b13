package org.filmscore.scoring.stream;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The position of a subscriber in the topic, which is the id of an event. It does not depend on the order in which
 * a replica reads partitions, so that every replica understands it.
 *
 * @param topic the identity of the topic
 * @param offsets per partition, the first offset that was not read
 */
record StreamPosition(int topic, long[] offsets) {

    private static final int BITS = 7;
    private static final int MOST_BYTES_OF_AN_OFFSET = 10;
    private static final int LONGEST = 4096;

    /** Opaque to subscribers, but not secret. */
    String id() {
        var bytes = ByteBuffer.allocate(Integer.BYTES + offsets.length * MOST_BYTES_OF_AN_OFFSET);
        bytes.putInt(topic);
        for (var offset : offsets) {
            put(offset, bytes);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** Empty unless {@link #id()} created it for a topic with this number of partitions. */
    static Optional<StreamPosition> of(String id, int partitions) {
        if (id.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(id));
            var topic = bytes.getInt();
            var offsets = new long[partitions];
            for (var partition = 0; partition < partitions; partition++) {
                offsets[partition] = get(bytes);
            }
            return bytes.hasRemaining() ? Optional.empty() : Optional.of(new StreamPosition(topic, offsets));
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    boolean isBefore(int partition, long offset) {
        return offsets[partition] <= offset;
    }

    /** A variable-length number: seven bits a byte, lowest first. The eighth bit is set except in the last byte. */
    private static void put(long offset, ByteBuffer bytes) {
        var rest = offset;
        while (rest >>> BITS != 0) {
            bytes.put((byte) (rest | 1 << BITS));
            rest >>>= BITS;
        }
        bytes.put((byte) rest);
    }

    private static long get(ByteBuffer bytes) {
        var offset = 0L;
        for (var shift = 0; shift < Long.SIZE; shift += BITS) {
            var next = bytes.get();
            offset |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return offset;
            }
        }
        throw new IllegalArgumentException("an offset has no end");
    }
}
