package org.filmscore.scoring.chart;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The configuration of charts. */
@ConfigMapping(prefix = "filmscore.charts")
interface ChartSettings {

    /** The number of ratings that the mean of all ratings counts like in the users' choice. */
    @WithDefault("20")
    long meanWeight();

    /** The interval between refreshes. */
    @WithDefault("1s")
    Duration sweep();
}
