package org.filmscore.imports.row;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.filmscore.imports.row.Row.Readable;
import org.filmscore.imports.row.Row.Unreadable;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.Violation;

/** Reads one row as strictly as the body of a request. */
public final class RowReader<R> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ObjectMapper json;
    private final ObjectReader reader;
    private final Validator validator;
    private final int longest;

    public RowReader(ObjectMapper json, Validator validator, Class<R> type, int longest) {
        this.json = json;
        this.reader = json.readerFor(type);
        this.validator = validator;
        this.longest = longest;
    }

    public ObjectNode emptyRow() {
        return json.createObjectNode();
    }

    /** @throws UnreadableRow if the row is too long, not UTF-8, or ends inside quotes */
    public String text(Cut cut) {
        switch (cut.state()) {
            case TOO_LONG ->
                throw new UnreadableRow(
                        Problem.of(RowProblems.ROW_TOO_LONG, "The row is longer than %,d bytes".formatted(longest)));
            case QUOTE_OPEN ->
                throw new UnreadableRow(Problem.of(RowProblems.MALFORMED_CSV, "A quote is opened and never closed"));
            case WHOLE -> {}
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(cut.bytes())).toString();
            return cut.line() == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableRow(Problem.of(RowProblems.ROW_NOT_UTF_8, "The row is not UTF-8"));
        }
    }

    /** @throws UnreadableRow if the row breaks a rule */
    public R read(String row) {
        try {
            return checked(reader.readValue(row));
        } catch (JsonProcessingException e) {
            throw new UnreadableRow(Problem.of(e));
        }
    }

    /** @throws UnreadableRow if the row breaks a rule */
    public R read(ObjectNode row) {
        try {
            return checked(reader.treeToValue(row, reader.getValueType().getRawClass()));
        } catch (JsonProcessingException e) {
            throw new UnreadableRow(Problem.of(e));
        }
    }

    @SuppressWarnings("unchecked") // the reader has made it
    private R checked(Object row) {
        if (row == null) {
            throw new UnreadableRow(Problem.of(List.of(Violation.at("", "must be an object"))));
        }
        var broken = validator.validate(row);
        if (!broken.isEmpty()) {
            throw new UnreadableRow(Problem.of(broken));
        }
        return (R) row;
    }

    /** @param reading gets a list to which it adds the values that it drops */
    public Row<R> row(Cut cut, Function<List<Violation>, R> reading) {
        var size = cut.bytes().length;
        var dropped = new ArrayList<Violation>();
        try {
            return new Readable<>(cut.line(), size, reading.apply(dropped), dropped);
        } catch (UnreadableRow unreadable) {
            return new Unreadable<>(cut.line(), size, unreadable.problem());
        }
    }
}
