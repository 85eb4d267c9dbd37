package org.fangxin.complaint.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.ComplainantDocument;
import org.fangxin.platform.personal.EncryptedText;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside the complainant, as it lies in the store; absent when nobody does.
 *
 * @param firstRepresented true when others represent the first complainant; absent else
 * @param left who left a joint complaint; absent when nobody did
 * @param formerAgents whose mandates ended; absent when there are none
 */
record SideDocument(
        @Nullable Boolean firstRepresented,
        @Nullable List<OtherDocument> others,
        @Nullable List<String> agreed,
        @Nullable MandateDocument mandate,
        @Nullable TakenDownDocument takenDown,
        @Nullable List<OtherDocument> left,
        @Nullable List<MandateDocument> formerAgents) {

    record OtherDocument(
            int number, @Nullable String owner, ComplainantDocument person, boolean representative, LocalDate since) {}

    record MandateDocument(
            @Nullable String account,
            EncryptedText name,
            EncryptedText phone,
            String idKind,
            EncryptedText idNumber,
            List<String> powers,
            LocalDate validUntil,
            @Nullable String paper) {}

    record TakenDownDocument(String by, @Nullable String station, String consent) {}
}
