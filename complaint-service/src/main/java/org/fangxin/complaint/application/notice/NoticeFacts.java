package org.fangxin.complaint.application.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fangxin.complaint.domain.Accepted;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Forwarded;
import org.fangxin.complaint.domain.MaterialsRequested;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Settled;
import org.fangxin.complaint.domain.Terminated;
import org.jspecify.annotations.Nullable;

/** What a document says, taken from the case at the moment of the step. Nobody's personal data are among it. */
final class NoticeFacts {
    private final Map<String, String> facts = new LinkedHashMap<>();

    private NoticeFacts() {}

    static Map<String, String> of(Complaint complaint) {
        return new NoticeFacts()
                .with("dueOn", complaint.timeline().getLast().dueOn())
                .with(complaint.state(), complaint.district())
                .facts;
    }

    private NoticeFacts with(ComplaintState state, String district) {
        return switch (state) {
            case Accepted accepted -> with("contact", accepted.contact());
            case Refused refused ->
                with("ground", refused.ground())
                        .with("reason", refused.reason())
                        .with("otherRemedies", refused.otherRemedies());
            case MaterialsRequested asked -> with("what", asked.what()).with("dueOn", asked.dueOn());
            case Forwarded forwarded -> with("reason", forwarded.reason()).with("bureau", district);
            case ComplaintState.InMediation mediation ->
                with("mode", mediation.arrangement().mode())
                        .with("meetingAt", mediation.arrangement().meetingAt())
                        .with("place", mediation.arrangement().place());
            case Settled settled -> with("terms", settled.terms()).with("recovered", settled.recovered());
            case Terminated terminated -> with("ground", terminated.ground()).with("reason", terminated.reason());
            default -> this;
        };
    }

    private NoticeFacts with(String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
        return this;
    }
}
