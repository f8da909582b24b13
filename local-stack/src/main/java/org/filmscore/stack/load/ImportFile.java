package org.filmscore.stack.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.filmscore.stack.system.StackFailure;

/** A file to import. Its name ends with the format, and with {@code .gz} if it is compressed. */
public record ImportFile(Path path, String name, Kind kind) {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "ndjson", "application/x-ndjson",
            "jsonl", "application/x-ndjson");

    /** A file whose name says what it has. */
    public static ImportFile at(Path path) {
        return at(path, Optional.empty());
    }

    /** @throws StackFailure if the file cannot be read, or its name does not say what it is */
    static ImportFile at(Path path, Optional<Kind> given) {
        var name = path.getFileName().toString();
        var file = new ImportFile(path, name, given.orElseGet(() -> Kind.ofFile(name)));
        file.mediaType();
        if (!Files.isReadable(path)) {
            throw new StackFailure(path + " cannot be read: there is no such file");
        }
        return file;
    }

    String mediaType() {
        var plain = isCompressed() ? name.substring(0, name.length() - 3) : name;
        return Optional.ofNullable(MEDIA_TYPES.get(plain.substring(plain.lastIndexOf('.') + 1)))
                .orElseThrow(() -> new StackFailure(
                        name + ": the name does not end with .csv, .tsv or .ndjson, nor with .gz after it"));
    }

    /** The rows. On a terminal a progress bar counts the stored bytes while they are read. */
    InputStream open() {
        try {
            var stored = Files.newInputStream(path);
            var bytes = isOnTerminal() ? ProgressBar.wrap(stored, bar()) : stored;
            return isCompressed() ? new GZIPInputStream(bytes) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOnTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private ProgressBarBuilder bar() throws IOException {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(Files.size(path))
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MiB", 1 << 20)
                .showSpeed();
    }

    private boolean isCompressed() {
        return name.endsWith(".gz");
    }
}
