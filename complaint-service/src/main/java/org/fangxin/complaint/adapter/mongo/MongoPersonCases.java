package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.application.related.PersonCases;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.personal.PersonalText;

/** Complaints of a phone number by its blind index. */
final class MongoPersonCases implements PersonCases {
    private final MongoCollection<Stored<ComplaintDocument>> complaints;
    private final ComplaintDocuments documents;
    private final PersonalDataCipher cipher;

    MongoPersonCases(
            MongoCollection<Stored<ComplaintDocument>> complaints,
            ComplaintDocuments documents,
            PersonalDataCipher cipher) {
        this.complaints = complaints;
        this.documents = documents;
        this.cipher = cipher;
    }

    @Override
    public List<Held> ofPhone(PersonalText phone, int most) {
        return complaints
                .find(Filters.eq("complainant.phoneIndex", cipher.blindIndex(phone)))
                .sort(Sorts.descending("receivedOrder"))
                .limit(most)
                .map(stored -> new Held(documents.read(stored.id(), stored.document()), stored.version()))
                .into(new ArrayList<>());
    }
}
