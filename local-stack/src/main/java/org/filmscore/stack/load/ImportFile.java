package org.filmscore.stack.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A file to import. Its name ends with the format, and with {@code .gz} if it is compressed.
 *
 * @param size in bytes, as stored
 */
record ImportFile(String name, Kind kind, long size, Opening opening) {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "ndjson", "application/x-ndjson",
            "jsonl", "application/x-ndjson");

    interface Opening {
        InputStream open() throws IOException;
    }

    /** @throws LoadFailure if the file cannot be read, or its name does not say what it is */
    static ImportFile at(Path path, Optional<Kind> given) {
        var name = path.getFileName().toString();
        var kind = given.or(() -> Kind.ofFile(name))
                .orElseThrow(() -> new LoadFailure(
                        "%s: the name does not begin with films, critic-reviews or user-reviews; say which with --as"
                                .formatted(path)));
        try {
            var file = new ImportFile(name, kind, Files.size(path), () -> Files.newInputStream(path));
            file.mediaType();
            return file;
        } catch (IOException e) {
            throw new LoadFailure("%s cannot be read: there is no such file".formatted(path));
        }
    }

    String mediaType() {
        var plain = isCompressed() ? name.substring(0, name.length() - 3) : name;
        return Optional.ofNullable(MEDIA_TYPES.get(plain.substring(plain.lastIndexOf('.') + 1)))
                .orElseThrow(() -> new LoadFailure(
                        "%s: the name does not end with .csv, .tsv or .ndjson, nor with .gz after it".formatted(name)));
    }

    /** The rows. On a terminal a progress bar counts the stored bytes while they are read. */
    InputStream open() throws IOException {
        var bytes = isOnTerminal() ? ProgressBar.wrap(opening.open(), bar()) : opening.open();
        return isCompressed() ? new GZIPInputStream(bytes) : bytes;
    }

    private static boolean isOnTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private ProgressBarBuilder bar() {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(size)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MiB", 1 << 20)
                .showSpeed();
    }

    private boolean isCompressed() {
        return name.endsWith(".gz");
    }
}
