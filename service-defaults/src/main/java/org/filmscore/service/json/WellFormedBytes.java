package org.filmscore.service.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.InputDecorator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** JSON is UTF-8 and no other encoding; Jackson guesses others, and reads forms of UTF-8 that are longer than they need be. */
class WellFormedBytes extends InputDecorator {

    private static final long serialVersionUID = 1L;

    @Override
    public InputStream decorate(IOContext context, InputStream in) throws IOException {
        var bytes = in.readAllBytes();
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new JsonParseException(null, "not UTF-8", (JsonLocation) null, e);
        }
        return new ByteArrayInputStream(bytes);
    }

    /** What comes as bytes comes from the broker and was written by us: null leaves it as it is. */
    @Override
    public InputStream decorate(IOContext context, byte[] bytes, int offset, int length) {
        return null;
    }

    @Override
    public Reader decorate(IOContext context, Reader text) {
        return text;
    }
}
