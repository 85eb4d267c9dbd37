package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.platform.mongo.SequenceGuard;
import org.fangxin.warning.domain.webhook.PartnerRosters;

/** One document per merchant that stands, or once stood, in a roster; the others are nobody's tenants. */
public final class MongoPartnerRosters implements PartnerRosters {
    static final String COLLECTION = "partner_rosters";

    private static final String ID = "_id";
    private static final String PARTNERS = "partners";
    private static final String SEQUENCE = "sequence";

    private final MongoCollection<Document> rosters;

    public MongoPartnerRosters(MongoDatabase database) {
        this.rosters = database.getCollection(COLLECTION);
    }

    @Override
    public void note(String uscc, long sequence, List<String> partners) {
        Bson change = set(PARTNERS, partners);
        if (partners.isEmpty()) {
            rosters.updateOne(and(eq(ID, uscc), lt(SEQUENCE, sequence)), combine(change, set(SEQUENCE, sequence)));
        } else {
            SequenceGuard.apply(rosters, uscc, SEQUENCE, sequence, change);
        }
    }

    @Override
    public List<String> partnersOf(Collection<String> usccs) {
        TreeSet<String> partners = new TreeSet<>();
        rosters.find(in(ID, usccs))
                .forEach(roster -> partners.addAll(roster.getList(PARTNERS, String.class, List.of())));
        return List.copyOf(partners);
    }
}
