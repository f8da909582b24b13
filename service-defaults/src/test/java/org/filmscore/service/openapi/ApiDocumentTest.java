package org.filmscore.service.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

/** Operations that nobody has described completely, as they will be added one day. */
class ApiDocumentTest {

    private final OpenAPI document = SmallRyeOpenAPI.builder()
            .withCustomStaticFile(() -> ApiDocumentTest.class.getResourceAsStream("orchard.yaml"))
            .enableModelReader(false)
            .enableStandardStaticFiles(false)
            .enableAnnotationScan(false)
            .enableStandardFilter(false)
            .addFilter(new ApiDocument())
            .build()
            .model();

    @Test
    void saysOfEveryOperationWhatItMayAnswer() {
        assertThat(statuses("listTrees"))
                .containsExactly("200", "304", "400", "401", "406", "414", "429", "431", "503");
        assertThat(statuses("plantTree"))
                .containsExactly(
                        "201", "400", "401", "403", "406", "408", "409", "413", "414", "415", "422", "429", "431",
                        "503");
        assertThat(statuses("replaceTree")).contains("403", "404", "412", "428").doesNotContain("422");
        assertThat(statuses("putMyLabel")).contains("401", "404", "412").doesNotContain("403", "406", "428");
        assertThat(statuses("guessTree")).contains("401", "415").doesNotContain("403", "422");
    }

    @Test
    void saysWhichHeadersRequestsTake() {
        assertThat(references("listTrees")).containsExactly("If-None-Match");
        assertThat(references("plantTree")).containsExactly("Idempotency-Key");
        assertThat(references("replaceTree")).containsExactly("tree", "If-Match");
        assertThat(references("putGuide")).containsExactly("tree", "If-Match-unless-new", "If-None-Match-of-new");
        assertThat(references("putMyLabel")).containsExactly("tree", "If-Match-of-mine");
        assertThat(references("guessTree")).isEmpty();
    }

    @Test
    void saysWhichHeadersAnswersHave() {
        assertThat(headers("listTrees", "200")).containsExactlyInAnyOrder("Cache-Control", "ETag", "Link");
        assertThat(headers("plantTree", "201"))
                .containsExactlyInAnyOrder("Cache-Control", "ETag", "Location", "Idempotency-Replayed");
        assertThat(headers("guessTree", "200")).containsExactly("Cache-Control");
    }

    @Test
    void saysWhoMayCall() {
        assertThat(call("plantTree").operation().getSecurity())
                .singleElement()
                .satisfies(way -> assertThat(way.getSchemes()).isEqualTo(Map.of("bearer", List.of("gardener"))));
        assertThat(call("plantTree").operation().getDescription()).isEqualTo("For callers in the group `gardener`.");
        assertThat(call("putMyLabel").operation().getDescription()).isEqualTo("For any signed-in user.");
    }

    @Test
    void callsSchemasAfterWhatCallersSee() {
        assertThat(document.getComponents().getSchemas())
                .containsOnlyKeys("Problem", "Tree", "TreeDraft", "TreePage", "TreePatch", "Violation");
    }

    @Test
    void tellsWhatIsSentFromWhatIsReceived() {
        assertThat(schema("Tree").getRequired()).containsExactly("apples");
        assertThat(schema("Tree").getProperties().get("plantedOn").getFormat()).isEqualTo("date");
        assertThat(schema("TreeDraft").getProperties().get("name").getPattern()).isEqualTo("^(?:[A-Z].*)$");
        assertThat(schema("TreeDraft").getAdditionalPropertiesSchema().getBooleanSchema())
                .isFalse();
        assertThat(schema("TreePatch").getRequired()).isNull();
        assertThat(schema("TreePatch").getProperties().get("heightMetres").getType())
                .containsExactly(SchemaType.INTEGER, SchemaType.NULL);
    }

    @Test
    void takesTextsOfPropertiesFromTheDraftOrFromThoseThatAllDocumentsShare() {
        var properties = schema("Tree").getProperties();

        assertThat(properties.get("name").getDescription()).isEqualTo("The sort.");
        assertThat(properties.get("name").getExamples()).hasToString("[Old Cox]");
        assertThat(properties.get("id").getDescription()).isEqualTo("Opaque; never changes.");
    }

    @Test
    void putsExamplesTogether() {
        var content = call("plantTree").operation().getRequestBody().getContent();

        assertThat(content.getMediaType("application/json").getExample()).hasToString("{name=Old Cox, heightMetres=4}");
    }

    private Call call(String id) {
        return Call.of(document)
                .filter(call -> call.operation().getOperationId().equals(id))
                .findAny()
                .orElseThrow();
    }

    private Stream<String> statuses(String id) {
        return call(id).operation().getResponses().getAPIResponses().keySet().stream();
    }

    private Stream<String> references(String id) {
        return call(id).parameters().map(Parameter::getRef).map(SchemaNames::referredToBy);
    }

    private Iterable<String> headers(String id, String status) {
        return call(id).operation()
                .getResponses()
                .getAPIResponse(status)
                .getHeaders()
                .keySet();
    }

    private Schema schema(String name) {
        return document.getComponents().getSchemas().get(name);
    }
}
