package org.filmscore.system.cost;

/**
 * What the database did for one request.
 *
 * @param rows sent to the service
 * @param blocks of 8 kB that were read, from memory or disk
 */
record Cost(long statements, long rows, long blocks) {

    /** Whether it exceeds another cost by more than a deeper index and unequal items explain. */
    boolean exceeds(Cost small) {
        return statements > small.statements || rows > small.rows * 3 / 2 + 20 || blocks > small.blocks * 2 + 50;
    }

    @Override
    public String toString() {
        return "%d statements, %d rows, %d blocks".formatted(statements, rows, blocks);
    }
}
