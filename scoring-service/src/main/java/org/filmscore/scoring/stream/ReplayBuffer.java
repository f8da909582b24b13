package org.filmscore.scoring.stream;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * A ring of the newest changes. One thread writes; subscribers read without locks and notice when their next
 * change was overwritten.
 */
class ReplayBuffer {

    private final AtomicReferenceArray<PublishedScore> ring;
    private volatile long end;
    private volatile ResumePoint newest;
    private long oldest;
    private StreamPosition read = new StreamPosition(0, new long[0]);
    private long[] resumable = new long[0];
    private long[] goal = new long[0];

    /** @param most the number of changes that it holds */
    ReplayBuffer(int most) {
        ring = new AtomicReferenceArray<>(most);
    }

    /**
     * Starts with a topic. No subscriber can resume from changes that the buffer held before.
     *
     * @param first the offsets of the first records to read
     * @param goal the offsets that must be read before the stream is ready
     */
    synchronized void begin(int topic, long[] first, long[] goal) {
        this.read = new StreamPosition(topic, first.clone());
        this.resumable = first.clone();
        this.goal = goal.clone();
        oldest = end;
        updateNewest();
    }

    /** Drops all changes, because later ones would leave a gap. */
    synchronized void forget() {
        begin(0, new long[0], new long[0]);
    }

    synchronized boolean isOf(int topic, int partitions) {
        return read.topic() == topic && read.offsets().length == partitions;
    }

    /** The number of changes that it holds. */
    int capacity() {
        return ring.length();
    }

    /** The offsets of the next records to read. */
    synchronized long[] next() {
        return read.offsets().clone();
    }

    /** @param data of the event, in one line */
    synchronized void add(int partition, long offset, UUID film, String data) {
        read.offsets()[partition] = offset + 1;
        if (end - oldest == ring.length()) {
            var overwritten = ring.get(slot(oldest++));
            resumable[overwritten.partition()] = overwritten.offset() + 1;
        }
        var text = ServerSentEvent.score(read.id(), data);
        ring.set(slot(end), new PublishedScore(end, partition, offset, film, Buffer.buffer(text)));
        end++;
        updateNewest();
    }

    /** All records before the offset were read. */
    synchronized void passed(int partition, long offset) {
        read.offsets()[partition] = offset;
        updateNewest();
    }

    /** The resume point of a new subscriber; empty until the stream is ready. */
    Optional<ResumePoint> now() {
        return Optional.ofNullable(newest);
    }

    /** The resume point after the event with this id; empty if the buffer lacks later changes. */
    synchronized Optional<ResumePoint> after(String id) {
        return StreamPosition.of(id, resumable.length)
                .filter(this::isResumable)
                .map(position -> new ResumePoint(firstAfter(position), position));
    }

    boolean has(long number) {
        return number < end;
    }

    /** Empty if the change was overwritten. */
    Optional<PublishedScore> change(long number) {
        return Optional.of(ring.get(slot(number))).filter(change -> change.number() == number);
    }

    /** Subscribers read it at every heartbeat, without waiting for the writer. */
    private void updateNewest() {
        var caughtUp =
                IntStream.range(0, goal.length).allMatch(partition -> read.offsets()[partition] >= goal[partition]);
        newest = caughtUp && goal.length > 0 ? new ResumePoint(end, new StreamPosition(read.topic(), next())) : null;
    }

    /** A position far ahead of this replica belongs to a topic that was truncated. */
    private boolean isResumable(StreamPosition position) {
        return position.topic() == read.topic()
                && IntStream.range(0, resumable.length)
                        .allMatch(partition -> position.offsets()[partition] >= resumable[partition]
                                && position.offsets()[partition] <= read.offsets()[partition] + ring.length());
    }

    private long firstAfter(StreamPosition position) {
        var number = oldest;
        while (number < end && !new ResumePoint(number, position).concerns(ring.get(slot(number)))) {
            number++;
        }
        return number;
    }

    private int slot(long number) {
        return Math.toIntExact(number % ring.length());
    }

    /**
     * A change, serialised once for all subscribers.
     *
     * @param number the sequence number at this replica, without gaps
     */
    record PublishedScore(long number, int partition, long offset, UUID film, Buffer text) {}
}
