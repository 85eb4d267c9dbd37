package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.fangxin.complaint.application.related.PersonCases;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.personal.PersonalDataCipher;

/** Complaints of a phone number, or under a name, by blind indexes of everybody on the complainant's side. */
final class MongoPersonCases implements PersonCases {
    static final String KEYS = "personKeys";

    private final MongoCollection<Stored<ComplaintDocument>> complaints;
    private final ComplaintDocuments documents;
    private final PersonKeys keys;

    MongoPersonCases(
            MongoCollection<Stored<ComplaintDocument>> complaints,
            ComplaintDocuments documents,
            PersonalDataCipher cipher) {
        this.complaints = complaints;
        this.documents = documents;
        this.keys = new PersonKeys(cipher);
    }

    @Override
    public List<Held> of(Person person, int most) {
        return complaints
                .find(Filters.eq(KEYS, keys.of(person)))
                .hint(Indexes.ascending(KEYS, "receivedOrder"))
                .sort(Sorts.descending("receivedOrder"))
                .limit(most)
                .map(stored -> new Held(documents.read(stored.id(), stored.document()), stored.version()))
                .into(new ArrayList<>());
    }
}
