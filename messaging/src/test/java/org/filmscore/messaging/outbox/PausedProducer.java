package org.filmscore.messaging.outbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The producer of a relay whose process is paused between reading rows and sending them. */
final class PausedProducer extends KafkaProducer<String, byte[]> {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch continues = new CountDownLatch(1);

    PausedProducer() {
        super(RunningRelay.settings(), new StringSerializer(), new ByteArraySerializer());
    }

    void awaitPause() throws InterruptedException {
        reached.await();
    }

    void proceed() {
        continues.countDown();
    }

    @Override
    public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record, Callback callback) {
        reached.countDown();
        try {
            continues.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return super.send(record, callback);
    }
}
