package org.fangxin.complaint.adapter.mongo;

import java.time.LocalDate;
import org.bson.Document;
import org.fangxin.complaint.domain.Accepted;
import org.fangxin.complaint.domain.ComplaintState;
import org.fangxin.complaint.domain.Received;
import org.fangxin.complaint.domain.Refused;
import org.fangxin.complaint.domain.Terminated;
import org.fangxin.complaint.domain.TerminationGround;
import org.fangxin.complaint.domain.Withdrawn;
import org.jspecify.annotations.Nullable;

/** The stage of a complaint: its code under {@code stage}, and what only that stage knows beside it. */
final class StateDocuments {
    private static final String STAGE = "stage";
    private static final String ON = "on";
    private static final String OFFICER = "officer";
    private static final String GROUND = "ground";
    private static final String REASON = "reason";
    private static final String ACCEPTED_ON = "acceptedOn";

    private StateDocuments() {}

    static Document write(ComplaintState state) {
        Document document = new Document(STAGE, state.detail());
        switch (state) {
            case Received received -> {}
            case Accepted accepted -> {
                put(document, ACCEPTED_ON, accepted.acceptedOn());
                put(document, OFFICER, accepted.officer());
                put(document, "contact", accepted.contact());
            }
            case Refused refused -> {
                put(document, ON, refused.refusedOn());
                put(document, OFFICER, refused.officer());
                put(document, GROUND, refused.ground());
                put(document, REASON, refused.reason());
                put(document, "otherRemedies", refused.otherRemedies());
            }
            case Withdrawn withdrawn -> put(document, ON, withdrawn.withdrawnOn());
            case Terminated terminated -> {
                put(document, ACCEPTED_ON, terminated.acceptedOn());
                put(document, ON, terminated.terminatedOn());
                put(document, GROUND, terminated.ground().name());
                put(document, REASON, terminated.reason());
            }
        }
        return document;
    }

    static ComplaintState read(Document document) {
        String stage = document.getString(STAGE);
        return switch (stage) {
            case "RECEIVED" -> new Received();
            case "ACCEPTED" ->
                new Accepted(date(document, ACCEPTED_ON), text(document, OFFICER), document.getString("contact"));
            case "REFUSED" ->
                new Refused(
                        date(document, ON),
                        text(document, OFFICER),
                        text(document, GROUND),
                        text(document, REASON),
                        text(document, "otherRemedies"));
            case "WITHDRAWN" -> new Withdrawn(date(document, ON));
            case "TERMINATED" ->
                new Terminated(
                        date(document, ACCEPTED_ON),
                        date(document, ON),
                        TerminationGround.valueOf(text(document, GROUND)),
                        document.getString(REASON));
            default -> throw new IllegalStateException("unknown stage " + stage);
        };
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value.toString());
        }
    }

    private static LocalDate date(Document document, String field) {
        return LocalDate.parse(text(document, field));
    }

    private static String text(Document document, String field) {
        String text = document.getString(field);
        if (text == null) {
            throw new IllegalStateException("the stage lacks " + field);
        }
        return text;
    }
}
