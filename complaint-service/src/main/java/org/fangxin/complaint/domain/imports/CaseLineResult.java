package org.fangxin.complaint.domain.imports;

import java.util.List;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.LineResult;
import org.fangxin.platform.imports.LineStatus;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line its place in the input, from 1
 * @param externalNo the number in the other system, when it could be read
 * @param caseId the complaint's or report's id; null when the line was rejected
 * @param number the number people hold; null when the line was rejected
 * @param faults what is wrong with a rejected line, in the order of the line; empty otherwise
 */
public record CaseLineResult(
        int line,
        @Nullable String externalNo,
        @Nullable String caseId,
        @Nullable String number,
        LineStatus status,
        List<Fault> faults)
        implements LineResult {
    public CaseLineResult {
        faults = List.copyOf(faults);
    }

    /** A refused line. */
    public static CaseLineResult rejected(int line, @Nullable String externalNo, List<Fault> faults) {
        return new CaseLineResult(line, externalNo, null, null, LineStatus.REJECTED, faults);
    }
}
