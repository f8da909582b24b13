package org.filmscore.scoring.chart;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Refreshes the charts periodically while the service runs. */
@ApplicationScoped
class ChartRefresh {

    private static final Logger LOG = Logger.getLogger(ChartRefresh.class);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(5);

    private final RefreshingCharts refreshing;
    private final ChartSettings settings;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread refreshingThread = Thread.ofVirtual().name("charts").unstarted(this::refreshUntilStopped);

    ChartRefresh(RefreshingCharts refreshing, ChartSettings settings) {
        this.refreshing = refreshing;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        refreshingThread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        refreshingThread.join(TIME_TO_STOP);
    }

    private void refreshUntilStopped() {
        try {
            while (!stopping.await(settings.sweep().toMillis(), TimeUnit.MILLISECONDS)) {
                refresh();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failed refresh is retried with the next one. */
    private void refresh() {
        try {
            while (stopping.getCount() > 0 && refreshing.refresh()) {
                LOG.trace("Refreshed the charts of some films");
            }
        } catch (RuntimeException e) {
            LOG.warnf("The charts could not be refreshed: %s", e.getMessage());
        }
    }
}
