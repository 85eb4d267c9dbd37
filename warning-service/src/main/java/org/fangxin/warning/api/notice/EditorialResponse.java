package org.fangxin.warning.api.notice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.fangxin.warning.api.BilingualText;
import org.fangxin.warning.api.EvidenceResponse;
import org.fangxin.warning.domain.notice.ApprovedWarning;
import org.fangxin.warning.domain.notice.Draft;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.Origin;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Review;
import org.fangxin.warning.domain.notice.Revision;
import org.fangxin.warning.domain.notice.Warning;
import org.jspecify.annotations.Nullable;

/** What only the bureau sees of a warning. */
record EditorialResponse(
        String author,
        Instant createdAt,

        @Schema(description = "What may be done with it now", example = "[\"review\", \"update\"]")
        List<String> allowed,

        @Nullable ReviewResponse review,

        @Schema(description = "A change to the published text that waits for review or publication") @Nullable
        RevisionResponse revision,

        @Schema(description = "The proposal that it came from") @Nullable
        String proposalId,

        @Schema(description = "What the complaints showed when the proposal was accepted") @Nullable
        EvidenceResponse evidence) {
    /** What the second person decided. */
    record ReviewResponse(
            String by,
            Instant at,
            boolean approved,
            @Nullable String note) {
        static @Nullable ReviewResponse ofNullable(@Nullable Review review) {
            return review == null
                    ? null
                    : new ReviewResponse(review.by(), review.at(), review.approved(), review.note());
        }
    }

    /** A change on its way. */
    record RevisionResponse(
            String author,
            Instant writtenAt,
            String reason,
            BilingualText title,
            BilingualText text,
            @Nullable BilingualText advice,
            @Nullable ReviewResponse review) {
        static @Nullable RevisionResponse ofNullable(@Nullable Revision revision) {
            if (revision == null) {
                return null;
            }
            Draft draft = revision.draft();
            return new RevisionResponse(
                    draft.author(),
                    draft.writtenAt(),
                    revision.reason(),
                    BilingualText.of(draft.notice().title()),
                    BilingualText.of(draft.notice().text()),
                    BilingualText.ofNullable(draft.notice().advice()),
                    ReviewResponse.ofNullable(revision.review()));
        }
    }

    static EditorialResponse of(Warning warning) {
        Origin origin = warning.head().origin();
        return new EditorialResponse(
                author(warning),
                warning.head().createdAt(),
                warning.allowed().stream().map(action -> action.path()).toList(),
                ReviewResponse.ofNullable(review(warning)),
                warning instanceof PublishedWarning published
                        ? RevisionResponse.ofNullable(published.revision())
                        : null,
                origin == null ? null : origin.proposalId(),
                origin == null ? null : EvidenceResponse.of(origin.evidence()));
    }

    private static String author(Warning warning) {
        return switch (warning) {
            case DraftWarning draft -> draft.draft().author();
            case ApprovedWarning approved -> approved.draft().author();
            case PublicWarning open -> open.editions().current().draft().author();
        };
    }

    private static @Nullable Review review(Warning warning) {
        return switch (warning) {
            case DraftWarning draft -> draft.returned();
            case ApprovedWarning approved -> approved.review();
            case PublicWarning open -> open.editions().current().review();
        };
    }
}
