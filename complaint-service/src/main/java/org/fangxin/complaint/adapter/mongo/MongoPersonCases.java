package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.fangxin.complaint.application.related.PersonCases;
import org.fangxin.complaint.domain.Complaints.Held;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/** Complaints of a phone number, or under a name, by blind indexes. */
final class MongoPersonCases implements PersonCases {
    private static final String PHONE = "complainant.phoneIndex";
    private static final String NAME = "complainant.nameIndex";

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
    public List<Held> of(Person person, int most) {
        List<Bson> filters = new ArrayList<>();
        add(PHONE, person.phone(), filters);
        add(NAME, person.name(), filters);
        return complaints
                .find(Filters.and(filters))
                .hint(Indexes.ascending(person.phone() == null ? NAME : PHONE, "receivedOrder"))
                .sort(Sorts.descending("receivedOrder"))
                .limit(most)
                .map(stored -> new Held(documents.read(stored.id(), stored.document()), stored.version()))
                .into(new ArrayList<>());
    }

    private void add(String index, @Nullable PersonalText value, List<Bson> filters) {
        if (value != null) {
            filters.add(Filters.eq(index, cipher.blindIndex(value)));
        }
    }
}
