package org.fangxin.complaint.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.domain.Handling;
import org.jspecify.annotations.Nullable;

/** Who works on a case, and with which cases it hangs together, as it lies in the store; absent when neither. */
record HandlingDocument(
        @Nullable String assignee,
        @Nullable LocalDate since,
        List<LinkDocument> links,
        @Nullable LocalDate mediationFrom) {
    record LinkDocument(String tie, String caseId) {}

    static @Nullable HandlingDocument of(Handling handling) {
        Handling.Assignment assignment = handling.assignment();
        return handling.equals(Handling.NONE)
                ? null
                : new HandlingDocument(
                        assignment == null ? null : assignment.officer(),
                        assignment == null ? null : assignment.since(),
                        handling.links().stream()
                                .map(link -> new LinkDocument(link.tie().name(), link.caseId()))
                                .toList(),
                        handling.mediationFrom());
    }

    static Handling read(@Nullable HandlingDocument document) {
        if (document == null) {
            return Handling.NONE;
        }
        String assignee = document.assignee();
        LocalDate since = document.since();
        return new Handling(
                assignee == null || since == null ? null : new Handling.Assignment(assignee, since),
                document.links().stream()
                        .map(link -> new Handling.Link(Handling.Tie.valueOf(link.tie()), link.caseId()))
                        .toList(),
                document.mediationFrom());
    }
}
