package org.filmscore.service.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** JSON of any kind: Jackson lets the failure to read an exponent such as 1e99999999999 fall through here, though nowhere else. */
class ReadableTree extends StdDeserializer<JsonNode> {

    private static final long serialVersionUID = 1L;

    private static final JsonDeserializer<? extends JsonNode> LIBRARY =
            JsonNodeDeserializer.getDeserializer(JsonNode.class);

    ReadableTree() {
        super(JsonNode.class);
    }

    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return LIBRARY.deserialize(parser, context);
        } catch (NumberFormatException e) {
            throw JsonMappingException.from(parser, "beyond reason", e);
        }
    }

    @Override
    public JsonNode getNullValue(DeserializationContext context) throws JsonMappingException {
        return LIBRARY.getNullValue(context);
    }
}
