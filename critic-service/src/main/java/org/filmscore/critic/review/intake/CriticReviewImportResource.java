package org.filmscore.critic.review.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.imports.ImportQuery;
import org.filmscore.imports.Importing;
import org.filmscore.imports.Media;
import org.filmscore.imports.report.ReportLine;
import org.filmscore.service.identity.Group;

/** The import of critic reviews over HTTP. */
@Path("/critic-reviews/import")
@Tag(name = "Critic reviews")
class CriticReviewImportResource {

    private static final String CSV = """
            film,publication,publicationName,gradeScale,critic,criticName,grade,publishedOn
            wont-back-down-2012,/critics/source/150,The Example Gazette,LETTER,/critics/ida-quill,Ida Quill,B-,2012-09-25
            """;

    private static final String TSV = "film\tpublication\tgrade\nwont-back-down-2012\t/critics/source/150\tB-\n";

    private final Importing importing;
    private final CriticReviewIntake intake;

    CriticReviewImportResource(Importing importing, CriticReviewIntake intake) {
        this.importing = importing;
        this.intake = intake;
    }

    @POST
    @RolesAllowed(Group.EDITOR)
    @Consumes({Media.NDJSON, Media.CSV, Media.TSV})
    @Produces(Media.NDJSON)
    @Operation(
            extensions = @Extension(name = "x-import", value = "true", parseValue = true),
            operationId = "importCriticReviews",
            summary = "Import critic reviews",
            description = "One review per row, and any number of rows. The service stores them while they arrive, some"
                    + " hundred per transaction, and sends the report after the last row. A row names its publication"
                    + " and its critic by key; the first row with an unknown key adds them. A row replaces the"
                    + " description of the review under its key, unless `existing=keep`. A row that breaks a rule is"
                    + " refused by itself. A row whose grade cannot be read for certain is parked. A file can be sent"
                    + " again, for example after a lost connection.")
    @RequestBody(
            required = true,
            description = "One object a line, or CSV or TSV whose first line names the columns.",
            content = {
                @Content(mediaType = Media.NDJSON, schema = @Schema(implementation = CriticReviewRow.class)),
                @Content(mediaType = Media.CSV, schema = @Schema(type = SchemaType.STRING, examples = CSV)),
                @Content(mediaType = Media.TSV, schema = @Schema(type = SchemaType.STRING, examples = TSV))
            })
    @APIResponse(
            responseCode = "200",
            description = "The report: one line for each row, and a last line with the counts in `summary`.",
            content = @Content(mediaType = Media.NDJSON, schema = @Schema(implementation = ReportLine.class)))
    public InputStream take(@BeanParam ImportQuery query) {
        return importing.run(intake, query);
    }
}
