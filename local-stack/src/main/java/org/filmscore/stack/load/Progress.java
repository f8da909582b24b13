package org.filmscore.stack.load;

import java.io.InputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The bar of one file, on a terminal. Without a terminal there is none. */
record Progress(ImportFile file) {

    private static final int MEBIBYTE = 1 << 20;

    /** Counts the bytes that are read. */
    InputStream count(InputStream bytes) {
        if (System.console() == null || !System.console().isTerminal()) {
            return bytes;
        }
        var bar = new ProgressBarBuilder()
                .setTaskName(file.name())
                .setInitialMax(file.size())
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MiB", MEBIBYTE)
                .showSpeed();
        return ProgressBar.wrap(bytes, bar);
    }
}
