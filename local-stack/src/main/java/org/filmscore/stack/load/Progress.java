package org.filmscore.stack.load;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The bar of one file. On a terminal it is drawn in place; in a log it is a line every ten seconds and one at the end. */
final class Progress implements AutoCloseable {

    private static final int REDRAWN_EVERY_MILLIS = 200;
    private static final int LOGGED_EVERY_MILLIS = 10_000;
    private static final int LOG_WIDTH = 100;

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(Table table, PrintWriter out) {
        var bar = new ProgressBarBuilder()
                .setTaskName(table.name())
                .setInitialMax(table.rows())
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" rows", 1)
                .showSpeed();
        if (isTerminal()) {
            return new Progress(
                    bar.setUpdateIntervalMillis(REDRAWN_EVERY_MILLIS).build());
        }
        return new Progress(bar.setUpdateIntervalMillis(LOGGED_EVERY_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(new Log(out)::write, LOG_WIDTH))
                .build());
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }

    /** The last state is told twice by the bar: when it is reached, and when the bar is closed. */
    private static final class Log {

        private final PrintWriter out;
        private String last = "";

        Log(PrintWriter out) {
            this.out = out;
        }

        void write(String line) {
            if (!line.equals(last)) {
                out.println(line);
                out.flush();
            }
            last = line;
        }
    }
}
