package org.filmscore.catalog.film.intake;

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
import org.filmscore.catalog.film.FilmDraft;
import org.filmscore.imports.ImportQuery;
import org.filmscore.imports.Importing;
import org.filmscore.imports.Media;
import org.filmscore.imports.report.ReportLine;
import org.filmscore.service.identity.Group;

/** The import of films over HTTP. */
@Path("/films/import")
@Tag(name = "Films")
class FilmImportResource {

    private static final String ROW = """
            {"title": "Won't Back Down", "releasedOn": "2012-09-28", "genres": ["Drama"], "externalIds": {"imdb": "tt1870529"}}""";

    private static final String CSV = """
            film,title,releasedOn,genres,directors,cast
            imdb:tt1870529,Won't Back Down,2012-09-28,Drama,Daniel Barnz,Viola Davis as Nona Alberts
            """;

    private static final String TSV = "film\ttitle\treleasedOn\nimdb:tt1870529\tWon't Back Down\t2012-09-28\n";

    private final Importing importing;
    private final FilmIntake intake;

    FilmImportResource(Importing importing, FilmIntake intake) {
        this.importing = importing;
        this.intake = intake;
    }

    @POST
    @RolesAllowed(Group.EDITOR)
    @Consumes({Media.NDJSON, Media.CSV, Media.TSV})
    @Produces(Media.NDJSON)
    @Operation(
            extensions = @Extension(name = "x-import", value = "true", parseValue = true),
            operationId = "importFilms",
            summary = "Import films",
            description =
                    "One film per row, and any number of rows. The service stores them while they arrive, some hundred"
                            + " per transaction, and sends the report after the last row. A row needs at least one external id."
                            + " It replaces the description of the film with one of its external ids, unless"
                            + " `existing=keep`; without such a film it publishes a new one. A withdrawn film stays as it is. A"
                            + " row that breaks a rule is refused by itself. A file can be sent again, for example after a lost"
                            + " connection.")
    @RequestBody(
            required = true,
            description = "One object a line, or CSV or TSV whose first line names the columns.",
            content = {
                @Content(mediaType = Media.NDJSON, schema = @Schema(implementation = FilmDraft.class), example = ROW),
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
