package org.filmscore.embedded;

/** Whether what a server has acknowledged must survive a power cut. */
enum Durability {
    /** Every acknowledged write is on the disk. */
    DURABLE,
    /** As fast as it gets: data survive the end of the process, not that of the machine. */
    FOR_TESTS
}
