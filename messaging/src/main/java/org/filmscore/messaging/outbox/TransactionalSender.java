package org.filmscore.messaging.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;

/**
 * Sends the events of one lease, each batch in a transaction of Kafka. It begins by fencing the senders of earlier leases:
 * the broker aborts their open transaction and refuses whatever they send later.
 */
class TransactionalSender implements AutoCloseable {

    private final Producer<String, byte[]> producer;

    private TransactionalSender(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** Rows must be read after this: a relay that read them before may have missed what its predecessor sent. */
    static TransactionalSender begin(Supplier<Producer<String, byte[]>> producers) {
        var sender = new TransactionalSender(producers.get());
        try {
            sender.producer.initTransactions();
            return sender;
        } catch (RuntimeException e) {
            sender.close();
            throw e;
        }
    }

    /**
     * Makes all of them visible to consumers, or none.
     *
     * @throws Undeliverable where one of them is the cause; the sender goes on
     * @throws ExecutionException where the broker does not acknowledge them; this sender is of no further use
     */
    void send(List<PendingEvent> events) throws Undeliverable, ExecutionException, InterruptedException {
        for (var event : events) {
            event.check(topic -> producer.partitionsFor(topic).size());
        }
        producer.beginTransaction();
        try {
            sendAll(events);
            producer.commitTransaction();
        } catch (ExecutionException | KafkaException e) {
            if (!Undeliverable.explains(e)) {
                throw e;
            }
            producer.abortTransaction();
            throw new Undeliverable(e);
        }
    }

    private void sendAll(List<PendingEvent> events) throws ExecutionException, InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(events.size());
        for (var event : events) {
            sent.add(send(event));
        }
        for (var acknowledgement : sent) {
            acknowledgement.get();
        }
    }

    /** Fails at once where the send has failed already: while the broker is away each send takes its time to fail. */
    private Future<RecordMetadata> send(PendingEvent event) throws ExecutionException, InterruptedException {
        var sent = producer.send(event.asRecord());
        if (sent.isDone()) {
            sent.get();
        }
        return sent;
    }

    /** Without waiting: what is in flight belongs to an open transaction, which the next sender aborts. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
