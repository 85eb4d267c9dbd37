package org.fangxin.complaint.api.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import org.fangxin.complaint.domain.filing.Consents;
import org.jspecify.annotations.Nullable;

/** What the complainant agrees to, as a client sends it; nothing that is left out. */
@Schema(name = "Consents")
public record ConsentsBody(
        @Schema(description = "The facts of the complaint may be published after it is closed.") @Nullable
        Boolean publicity,

        @Schema(description = "A consumer association or mediation body may mediate for the bureau.") @Nullable
        Boolean delegatedMediation) {
    /** What was sent; only after the check. */
    public Consents read() {
        return new Consents(Boolean.TRUE.equals(publicity), Boolean.TRUE.equals(delegatedMediation));
    }
}
