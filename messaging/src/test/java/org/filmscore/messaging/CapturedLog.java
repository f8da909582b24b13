package org.filmscore.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What a class logs from a level on, with stack traces, until it is closed. */
public final class CapturedLog extends Handler implements AutoCloseable {

    private final List<String> entries = new CopyOnWriteArrayList<>();
    private final PatternFormatter format = new PatternFormatter("%s%e");
    private final Logger logger;

    public CapturedLog(Class<?> type, Level level) {
        setLevel(level);
        logger = Logger.getLogger(type.getName());
        logger.addHandler(this);
    }

    public List<String> entries() {
        return entries;
    }

    @Override
    public void publish(LogRecord record) {
        if (isLoggable(record)) {
            entries.add(format.format(record));
        }
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
