package org.fangxin.complaint.application.imports;

import java.util.List;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.imports.Fault;
import org.jspecify.annotations.Nullable;

/** A line ready to be added, or refused. */
sealed interface Prepared {
    /** It is refused. */
    record Faulty(@Nullable String externalNo, List<Fault> faults) implements Prepared {}

    /** A complaint with its past. */
    record Complained(Takeover takeover, Move.Made made) implements Prepared {}

    /** A report with its past. */
    record Reported(Takeover takeover, PastCases.PastReported reported) implements Prepared {}
}
