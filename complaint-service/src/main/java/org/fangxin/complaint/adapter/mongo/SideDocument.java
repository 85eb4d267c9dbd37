package org.fangxin.complaint.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.adapter.mongo.ComplaintDocument.ComplainantDocument;
import org.fangxin.platform.personal.EncryptedText;
import org.jspecify.annotations.Nullable;

/** Who stands beside the complainant, as it lies in the store; absent when nobody does. */
record SideDocument(
        @Nullable List<OtherDocument> others,
        @Nullable List<String> agreed,
        @Nullable MandateDocument mandate,
        @Nullable TakenDownDocument takenDown) {

    record OtherDocument(
            int number, @Nullable String owner, ComplainantDocument person, boolean representative, LocalDate since) {}

    record MandateDocument(
            String account,
            EncryptedText name,
            EncryptedText phone,
            String idKind,
            EncryptedText idNumber,
            List<String> powers,
            LocalDate validUntil) {}

    record TakenDownDocument(String by, @Nullable String station, String consent) {}
}
