package org.filmscore.userreview.intake;

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

/** The import of user reviews over HTTP. */
@Path("/user-reviews/import")
@Tag(name = "User reviews")
class UserReviewImportResource {

    private static final String CSV = """
            film,user,userName,rating,headline,text,language,writtenAt
            wont-back-down-2012,milo,Milo Trevanion,8,Viola Davis,She does more with a pause.,en,2012-10-01T17:02:11Z
            """;

    private static final String TSV = "film\tuser\trating\nwont-back-down-2012\tmilo\t8\n";

    private final Importing importing;
    private final UserReviewIntake intake;

    UserReviewImportResource(Importing importing, UserReviewIntake intake) {
        this.importing = importing;
        this.intake = intake;
    }

    @POST
    @RolesAllowed(Group.ADMIN)
    @Consumes({Media.NDJSON, Media.CSV, Media.TSV})
    @Produces(Media.NDJSON)
    @Operation(
            extensions = @Extension(name = "x-import", value = "true", parseValue = true),
            operationId = "importUserReviews",
            summary = "Import user ratings and reviews",
            description =
                    "One rating or review per row, and any number of rows. The service stores them while they arrive,"
                            + " some hundred per transaction, and sends the report after the last row. A row creates its user where"
                            + " the subject is unknown. It replaces an older review of the same user and film with its text and"
                            + " time, unless `existing=keep`. It changes nothing where the user has changed or withdrawn the review"
                            + " later. A file can be sent again, for example after a lost connection.")
    @RequestBody(
            required = true,
            description = "One object a line, or CSV or TSV whose first line names the columns.",
            content = {
                @Content(mediaType = Media.NDJSON, schema = @Schema(implementation = UserReviewRow.class)),
                @Content(mediaType = Media.CSV, schema = @Schema(type = SchemaType.STRING, examples = CSV)),
                @Content(mediaType = Media.TSV, schema = @Schema(type = SchemaType.STRING, examples = TSV))
            })
    @APIResponse(
            responseCode = "200",
            description = "The report: one line for each row, and a last line with the counts in `summary`.",
            content = @Content(mediaType = Media.NDJSON, schema = @Schema(implementation = ReportLine.class)))
    public InputStream store(@BeanParam ImportQuery query) {
        return importing.run(intake, query);
    }
}
