package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.domain.Handling;
import org.fangxin.complaint.domain.Handling.Tie;
import org.fangxin.complaint.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case, and with which other cases it hangs together. Parties see only into which case theirs was merged.
 *
 * @param assignee the officer in charge
 * @param since day since which
 */
@Schema(name = "Handling")
record HandlingResponse(@Nullable String assignee, @Nullable LocalDate since, List<LinkResponse> links) {
    /** A tie to another case. */
    @Schema(name = "CaseLink")
    record LinkResponse(Tie tie, String caseId) {}

    static @Nullable HandlingResponse of(Handling handling, Party as) {
        boolean officer = as == Party.OFFICER;
        Handling.Assignment assignment = officer ? handling.assignment() : null;
        List<LinkResponse> links = handling.links().stream()
                .filter(link -> officer || link.tie() == Tie.MERGED_INTO)
                .map(link -> new LinkResponse(link.tie(), link.caseId()))
                .toList();
        return assignment == null && links.isEmpty()
                ? null
                : new HandlingResponse(
                        assignment == null ? null : assignment.officer(),
                        assignment == null ? null : assignment.since(),
                        links);
    }
}
