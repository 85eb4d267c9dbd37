package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Objects;
import org.fangxin.complaint.api.form.Form;
import org.fangxin.complaint.domain.Closed;
import org.fangxin.complaint.domain.aftermath.Closure;
import org.fangxin.complaint.domain.aftermath.FollowUp;
import org.fangxin.complaint.domain.aftermath.Rating;
import org.fangxin.complaint.domain.aftermath.Reopening;
import org.fangxin.complaint.domain.disclosure.PublicityExclusion;
import org.fangxin.complaint.domain.filing.TextRule;
import org.jspecify.annotations.Nullable;

/** Bodies of the steps after the end. */
final class AftermathRequests {
    private AftermathRequests() {}

    @Schema(name = "Closure")
    record ClosureRequest(
            @Schema(description = "For the file.", maxLength = 500) @Nullable
            String remark,

            @Schema(description = "When somebody else than the business paid first.") @Nullable
            AdvanceBody advancePayment) {
        Closure step() {
            Form form = new Form();
            form.optionalText("/remark", remark, TextRule.REMARK);
            if (advancePayment != null) {
                advancePayment.check(form, "/advancePayment");
            }
            form.close();
            return new Closure(remark, advancePayment == null ? null : advancePayment.read());
        }
    }

    @Schema(name = "Rating")
    record RatingRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) Closed.@Nullable Score score,

            @Schema(description = "In your own words.", maxLength = 500) @Nullable
            String comment) {
        Rating step() {
            Form form = new Form();
            form.given("/score", score);
            form.optionalText("/comment", comment, TextRule.REMARK);
            form.close();
            return new Rating(Objects.requireNonNull(score), comment);
        }
    }

    @Schema(name = "FollowUp")
    record FollowUpRequest(
            @Schema(requiredMode = RequiredMode.REQUIRED) Closed.@Nullable Score score,

            @Schema(description = "What the complainant said.", maxLength = 500) @Nullable
            String comment) {
        FollowUp step() {
            Form form = new Form();
            form.given("/score", score);
            form.optionalText("/comment", comment, TextRule.REMARK);
            form.close();
            return new FollowUp(Objects.requireNonNull(score), comment);
        }
    }

    @Schema(name = "Reopening")
    record ReopeningRequest(
            @Schema(description = "Why it is not over.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        Reopening step() {
            Form form = new Form();
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new Reopening(Objects.requireNonNull(reason));
        }
    }

    @Schema(name = "PublicityExclusion")
    record PublicityExclusionRequest(
            @Schema(description = "Why it must not be public.", maxLength = 500, requiredMode = RequiredMode.REQUIRED)
            @Nullable
            String reason) {
        PublicityExclusion step() {
            Form form = new Form();
            form.text("/reason", reason, TextRule.REMARK);
            form.close();
            return new PublicityExclusion(Objects.requireNonNull(reason));
        }
    }
}
