package org.fangxin.complaint.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.contracts.codes.CodeLists;

/**
 * A report as it was handed in: concrete clues and factual basis (SAMR Order 121 article 28). Nothing here tells who
 * handed it in.
 *
 * @param receivedOn day of receipt in Asia/Shanghai, which chooses the law and from which limits count
 * @param suspect business that is suspected
 * @param problemType code list {@code problem-types}
 * @param clue what points to a breach
 * @param facts on what facts that rests
 * @param named whether the reporter gave a name; the identity lies apart
 * @param requestKey names the request that brought it
 * @param origin whence it came, when not from a reporter alone
 */
public record ReportFiling(
        Instant receivedAt,
        LocalDate receivedOn,
        String channel,
        Respondent suspect,
        String category,
        String problemType,
        String clue,
        String facts,
        boolean named,
        String requestKey,
        ReportOrigin origin) {
    public ReportFiling {
        if (!CodeLists.CHANNELS.contains(channel)
                || !CodeLists.CATEGORIES.contains(category)
                || !CodeLists.PROBLEM_TYPES.contains(problemType)) {
            throw new IllegalArgumentException("channel, category or problem type of a report");
        }
    }

    /** The same, with a later telling of its past in another system. */
    public ReportFiling continuedBy(Takeover line) {
        return new ReportFiling(
                receivedAt,
                receivedOn,
                channel,
                suspect,
                category,
                problemType,
                clue,
                facts,
                named,
                requestKey,
                new ReportOrigin(line.continued(), origin.complaintId()));
    }

    /** A report that was handed in here. */
    public ReportFiling(
            Instant receivedAt,
            LocalDate receivedOn,
            String channel,
            Respondent suspect,
            String category,
            String problemType,
            String clue,
            String facts,
            boolean named,
            String requestKey) {
        this(
                receivedAt,
                receivedOn,
                channel,
                suspect,
                category,
                problemType,
                clue,
                facts,
                named,
                requestKey,
                ReportOrigin.NONE);
    }
}
