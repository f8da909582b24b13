package org.filmscore.userreview.report;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.identity.Caller;
import org.filmscore.userreview.user.Banned;
import org.filmscore.userreview.user.SignedIn;
import org.jboss.resteasy.reactive.RestPath;

/** Reports of the signed-in user on the reviews of others. */
@Path("/user-reviews/{review}/reports")
@Authenticated
@Tag(name = "Moderation")
class ReportResource {

    private final Reporting reporting;
    private final Caller caller;

    ReportResource(Reporting reporting, Caller caller) {
        this.reporting = reporting;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "reportUserReview",
            summary = "Report a review to the moderators",
            description =
                    "Once per user and review, until the author withdraws the text. A second report changes nothing;"
                            + " its response is the first report.")
    @APIResponse(responseCode = "200", description = "The report, new or earlier.")
    @APIResponse(responseCode = "403", description = Banned.MEANING)
    @APIResponse(responseCode = "409", description = "`own-review`: the review is the caller's own.")
    public ReportView report(@RestPath String review, @NotNull @Valid ReportDraft draft) {
        return ReportView.of(reporting.report(review, SignedIn.as(caller), draft.reason(), draft.commentUnlessBlank()));
    }
}
