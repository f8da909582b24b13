package org.filmscore.stack.load;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that can be read from its beginning as often as needed: a file, or a resource of ours. */
record Source(String name, Opening opening) {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    interface Opening {
        InputStream open() throws IOException;
    }

    static Source file(Path path) {
        return new Source(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    static Source resource(String directory, String name) {
        var path = directory + "/" + name;
        return new Source(name, () -> {
            var stream = Source.class.getResourceAsStream(path);
            if (stream == null) {
                throw new FileNotFoundException(path);
            }
            return stream;
        });
    }

    /** A decoder of its own, so that what is not UTF-8 is an error rather than a question mark. */
    BufferedReader read() throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var reader = new BufferedReader(new InputStreamReader(opening.open(), decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
