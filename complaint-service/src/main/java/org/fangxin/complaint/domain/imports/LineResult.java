package org.fangxin.complaint.domain.imports;

import java.util.List;
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
public record LineResult(
        int line,
        @Nullable String externalNo,
        @Nullable String caseId,
        @Nullable String number,
        LineStatus status,
        List<Fault> faults) {
    public LineResult {
        faults = List.copyOf(faults);
    }

    /** A refused line. */
    public static LineResult rejected(int line, @Nullable String externalNo, List<Fault> faults) {
        return new LineResult(line, externalNo, null, null, LineStatus.REJECTED, faults);
    }
}
