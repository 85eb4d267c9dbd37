package org.fangxin.complaint.application.imports;

import org.fangxin.complaint.application.IdentifyRespondent.Accused;
import org.fangxin.complaint.application.takeover.PastComplaint;
import org.fangxin.complaint.application.takeover.PastReport;
import org.fangxin.complaint.domain.filing.Respondent;
import org.fangxin.complaint.domain.filing.Takeover;

/** A line that could be read: a case as another system knows it. */
public sealed interface CaseLine {
    /** Its number there. */
    String externalNo();

    /** What it says about the business. */
    Accused accused();

    /** A complaint. */
    non-sealed interface OfComplaint extends CaseLine {
        /** Its past, once the business is identified. */
        PastComplaint past(Respondent respondent, Takeover takeover, String officer);
    }

    /** A report. */
    non-sealed interface OfReport extends CaseLine {
        /** Its past, once the business is identified. */
        PastReport past(Respondent suspect, Takeover takeover, String officer);
    }
}
