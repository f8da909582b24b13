package org.filmscore.scoring.explanation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.scoring.rule.Weight;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of a what-if. */
class WhatIfQuery {

    private static final int MOST = 100;
    private static final Pattern WEIGHT = Pattern.compile("([0-9a-fA-F-]{36}):(\\d(?:\\.\\d{1,2})?)");

    @RestQuery
    @Parameter(
            description = "Id of a publication that counts. Repeat the parameter up to 100 times. Default: all"
                    + " publications.",
            example = "[\"01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d\"]",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = MOST))
    List<String> publication;

    @RestQuery
    @Parameter(
            description = "Another weight of a publication or a critic: its id, a colon, and 0.00..5.00. Repeat the"
                    + " parameter up to 100 times, each id once.",
            example = "[\"01997f3c-5b1e-7c44-9d2a-1f0e8a7b6c5d:2.00\"]",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class, maxItems = MOST))
    List<String> weight;

    @RestQuery
    @Parameter(
            description = "Whether all others have the weight 1.00.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String unweighted;

    Hypothesis hypothesis() {
        var publications = given("publication", publication).stream()
                .map(name -> Param.of("publication", name).id().orElseThrow())
                .collect(Collectors.toSet());
        return new Hypothesis(
                publications,
                weights(),
                Param.of("unweighted", unweighted).bool().orElse(false));
    }

    private Map<UUID, Weight> weights() {
        var weights = new HashMap<UUID, Weight>();
        for (var written : given("weight", weight)) {
            var param = Param.of("weight", written);
            var parts = WEIGHT.matcher(written);
            if (!parts.matches()) {
                throw param.refused("must be an id, a colon and 0.00..5.00");
            }
            var id = Param.of("weight", parts.group(1)).id().orElseThrow();
            if (weights.put(id, weight(param, parts.group(2))) != null) {
                throw param.refused("names " + id + " twice");
            }
        }
        return weights;
    }

    private static Weight weight(Param param, String written) {
        try {
            return Weight.of(new BigDecimal(written));
        } catch (IllegalArgumentException e) {
            throw param.refused("must be an id, a colon and 0.00..5.00");
        }
    }

    private static List<String> given(String name, List<String> values) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > MOST) {
            throw Param.of(name, null).refused("must be given " + MOST + " times at most");
        }
        return values;
    }
}
