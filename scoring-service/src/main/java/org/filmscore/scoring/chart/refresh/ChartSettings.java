package org.filmscore.scoring.chart.refresh;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How charts are kept. */
@ConfigMapping(prefix = "filmscore.charts")
interface ChartSettings {

    /** As how many ratings of a film the mean of all films counts in the users' choice. */
    @WithDefault("20")
    long meanWeight();

    /** How often charts follow the scores. */
    @WithDefault("1s")
    Duration sweep();
}
