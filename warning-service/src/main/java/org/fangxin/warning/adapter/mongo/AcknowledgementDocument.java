package org.fangxin.warning.adapter.mongo;

import java.util.List;
import org.fangxin.warning.domain.acknowledgement.Acknowledgement;
import org.fangxin.warning.domain.acknowledgement.Report;

/** A partner's acknowledgement of a warning. */
public record AcknowledgementDocument(String warningId, String number, String partner, List<Report> reports) {
    static final String COLLECTION = "acknowledgements";
    static final String WARNING = "warningId";
    static final String PARTNER = "partner";

    static AcknowledgementDocument of(Acknowledgement acknowledgement) {
        return new AcknowledgementDocument(
                acknowledgement.warningId(),
                acknowledgement.number(),
                acknowledgement.partner(),
                acknowledgement.reports());
    }

    Acknowledgement toAcknowledgement() {
        return new Acknowledgement(warningId, number, partner, reports);
    }
}
