package org.filmscore.reconciliation;

/** This service neither publishes nor copies the topic. */
class TopicNotHeld extends RuntimeException {

    TopicNotHeld(String topic) {
        super("This service neither publishes nor copies the topic " + topic);
    }
}
