package org.filmscore.scoring.stream;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * The newest changes that were read, in a ring. One thread writes it; listeners read it without waiting for each other, and
 * notice where what they would read next was overwritten.
 */
class ReplayBuffer {

    private final AtomicReferenceArray<PublishedScore> ring;
    private volatile long end;
    private volatile ResumePoint newest;
    private long oldest;
    private StreamPosition read = new StreamPosition(0, new long[0]);
    private long[] kept = new long[0];
    private long[] goal = new long[0];

    /** @param most how many are kept */
    ReplayBuffer(int most) {
        ring = new AtomicReferenceArray<>(most);
    }

    /**
     * Nobody can go on with what was kept before: either it was nothing, or of another topic.
     *
     * @param first offsets that reading begins at
     * @param goal offsets that have to be read before what is read is news
     */
    synchronized void begin(int topic, long[] first, long[] goal) {
        this.read = new StreamPosition(topic, first.clone());
        this.kept = first.clone();
        this.goal = goal.clone();
        oldest = end;
        note();
    }

    /** What follows is not what would have followed. */
    synchronized void forget() {
        begin(0, new long[0], new long[0]);
    }

    synchronized boolean isOf(int topic, int partitions) {
        return read.topic() == topic && read.offsets().length == partitions;
    }

    /** How many are kept. */
    int room() {
        return ring.length();
    }

    /** What reading goes on with after it was interrupted. */
    synchronized long[] next() {
        return read.offsets().clone();
    }

    /** @param data of the event, in one line */
    synchronized void add(int partition, long offset, UUID film, String data) {
        read.offsets()[partition] = offset + 1;
        if (end - oldest == ring.length()) {
            var overwritten = ring.get(slot(oldest++));
            kept[overwritten.partition()] = overwritten.offset() + 1;
        }
        var text = ServerSentEvent.score(read.id(), data);
        ring.set(slot(end), new PublishedScore(end, partition, offset, film, Buffer.buffer(text)));
        end++;
        note();
    }

    /** All before an offset was read, whether there was something to tell or not. */
    synchronized void passed(int partition, long offset) {
        read.offsets()[partition] = offset;
        note();
    }

    /** Where whoever comes now begins; empty before there are news. */
    Optional<ResumePoint> now() {
        return Optional.ofNullable(newest);
    }

    /** Where somebody goes on who had the event of this id last; empty where some of what followed is not kept. */
    synchronized Optional<ResumePoint> after(String id) {
        return StreamPosition.of(id, kept.length)
                .filter(this::isKept)
                .map(had -> new ResumePoint(firstAfter(had), had));
    }

    boolean has(long number) {
        return number < end;
    }

    /** Empty where it was overwritten. */
    Optional<PublishedScore> told(long number) {
        return Optional.of(ring.get(slot(number))).filter(told -> told.number() == number);
    }

    /** All who listen ask for it at every heartbeat: nobody waits for the one who writes. */
    private void note() {
        var news = IntStream.range(0, goal.length).allMatch(partition -> read.offsets()[partition] >= goal[partition]);
        newest = news && goal.length > 0 ? new ResumePoint(end, new StreamPosition(read.topic(), next())) : null;
    }

    /** One that is far ahead of all that was read here is of a topic that was cut off. */
    private boolean isKept(StreamPosition had) {
        return had.topic() == read.topic()
                && IntStream.range(0, kept.length)
                        .allMatch(partition -> had.offsets()[partition] >= kept[partition]
                                && had.offsets()[partition] <= read.offsets()[partition] + ring.length());
    }

    private long firstAfter(StreamPosition had) {
        var number = oldest;
        while (number < end && !new ResumePoint(number, had).concerns(ring.get(slot(number)))) {
            number++;
        }
        return number;
    }

    private int slot(long number) {
        return Math.toIntExact(number % ring.length());
    }
}
