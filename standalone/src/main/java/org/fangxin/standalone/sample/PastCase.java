package org.fangxin.standalone.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handled complaint or report as one line of an import; dates as ISO texts, parts that did not happen are null. */
public sealed interface PastCase {
    /** Its number in the system from which it comes. */
    String externalNo();

    /** What happened to a complaint. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PastComplaint(
            String kind,
            String externalNo,
            String receivedAt,
            String channel,
            SampleComplaint.Person complainant,
            SampleComplaint.Business respondent,
            String category,
            String problemType,
            String narrative,
            SampleComplaint.Purchase purchase,
            List<SampleComplaint.Claim> claims,
            List<SampleComplaint.Evidence> evidence,
            SampleComplaint.Consents consents,
            @Nullable Negotiation negotiation,
            @Nullable Decision decision,
            @Nullable Mediation mediation,
            @Nullable Ending ending,
            @Nullable String closedOn,
            @Nullable Rating rating)
            implements PastCase {}

    /** What happened to a report. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PastReport(
            String kind,
            String externalNo,
            String receivedAt,
            String channel,
            @Nullable Reporter reporter,
            SampleComplaint.Business respondent,
            String category,
            String problemType,
            String clue,
            String facts,
            Verification verification,
            Result result,
            @Nullable Penalty decision)
            implements PastCase {}

    /** The business negotiated before the bureau stepped in. */
    record Negotiation(String startedOn) {}

    /** Accepted, or refused with the words of the law. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(
            String outcome,
            String on,
            @Nullable String ground,
            @Nullable String reason,
            @Nullable String otherRemedies) {}

    /** The bureau mediated. */
    record Mediation(String startedOn, String mode) {}

    /** How a complaint ended. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ending(
            String outcome,
            String on,
            @Nullable String route,
            @Nullable String terms,
            SampleComplaint.@Nullable Money recovered,
            @Nullable String ground,
            @Nullable String reason) {}

    /** What the complainant thought of it. */
    record Rating(String on, String score) {}

    /** Who reported. */
    record Reporter(String name, String phone) {}

    /** When verification began, and whether it took more time. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Verification(String startedOn, @Nullable Extension extension) {}

    /** More time to verify. */
    record Extension(String on, String approvedBy, String reason) {}

    /** What the verification led to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            String outcome,
            String on,
            @Nullable String ground,
            @Nullable String reason,
            @Nullable String whereTo) {}

    /** The decision on the case that a report led to. */
    record Penalty(String on, String decision, SampleComplaint.Money penalty) {}
}
