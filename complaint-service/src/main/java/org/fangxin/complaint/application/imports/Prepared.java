package org.fangxin.complaint.application.imports;

import java.util.List;
import org.fangxin.complaint.application.takeover.PastStep;
import org.fangxin.complaint.domain.Move;
import org.fangxin.complaint.domain.Step;
import org.fangxin.complaint.domain.filing.Takeover;
import org.fangxin.complaint.domain.report.ReportStep;
import org.fangxin.platform.imports.Fault;
import org.jspecify.annotations.Nullable;

/** A line ready to be added, or refused. */
sealed interface Prepared {
    /** It is refused. */
    record Faulty(@Nullable String externalNo, List<Fault> faults) implements Prepared {}

    /** It is a case that was filed here, as an export told it; it goes on by its own steps. */
    record AtHome(String externalNo, String number) implements Prepared {}

    /** A complaint with its past, and the steps that led there. */
    record Complained(Takeover takeover, Move.Made made, List<PastStep<Step<?>>> course) implements Prepared {}

    /** A report with its past, and the steps that led there. */
    record Reported(Takeover takeover, PastCases.PastReported reported, List<PastStep<ReportStep>> course)
            implements Prepared {}
}
