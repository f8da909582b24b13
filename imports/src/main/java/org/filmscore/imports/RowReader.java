package org.filmscore.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Supplier;
import org.filmscore.imports.Row.Readable;
import org.filmscore.imports.Row.Unreadable;
import org.filmscore.service.problem.BrokenRules;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;

/** Reads one row as strictly as a body that was sent alone. */
final class RowReader<R> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ObjectMapper json;
    private final ObjectReader reader;
    private final Validator validator;
    private final int longest;

    RowReader(ObjectMapper json, Validator validator, Class<R> type, int longest) {
        this.json = json;
        this.reader = json.readerFor(type);
        this.validator = validator;
        this.longest = longest;
    }

    ObjectNode emptyRow() {
        return json.createObjectNode();
    }

    /** @throws UnreadableRow where the row is no text, or too long */
    String text(Cut cut) {
        if (cut.isTooLong()) {
            throw new UnreadableRow(
                    Problem.of(ImportProblems.ROW_TOO_LONG, "The row is longer than %,d bytes".formatted(longest)));
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(cut.bytes())).toString();
            return cut.line() == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableRow(Problem.of(ImportProblems.ROW_NOT_UTF_8, "The row is not UTF-8"));
        }
    }

    R read(String row) {
        try {
            return checked(reader.readValue(row));
        } catch (JsonProcessingException e) {
            throw new UnreadableRow(BrokenRules.of(e));
        }
    }

    R read(ObjectNode row) {
        try {
            return checked(reader.treeToValue(row, reader.getValueType().getRawClass()));
        } catch (JsonProcessingException e) {
            throw new UnreadableRow(BrokenRules.of(e));
        }
    }

    @SuppressWarnings("unchecked") // it was read as one
    private R checked(Object row) {
        if (row == null) {
            throw new UnreadableRow(BrokenRules.of(List.of(Violation.at("", "must be an object"))));
        }
        var broken = validator.validate(row);
        if (!broken.isEmpty()) {
            throw new UnreadableRow(BrokenRules.of(broken));
        }
        return (R) row;
    }

    /** What reading comes to, whether it fails or not. */
    static <R> Row<R> row(Cut cut, Supplier<R> reading) {
        var size = cut.bytes().length;
        try {
            return new Readable<>(cut.line(), size, reading.get());
        } catch (UnreadableRow unreadable) {
            return new Unreadable<>(cut.line(), size, unreadable.problem());
        }
    }
}
