package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.fangxin.complaint.application.Disclosures;
import org.fangxin.complaint.domain.Complaint;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.jspecify.annotations.Nullable;

/** Public complaints by one equality and one range of one index. */
final class MongoDisclosures implements Disclosures {
    private final MongoCollection<Stored<ComplaintDocument>> complaints;
    private final ComplaintDocuments documents;

    MongoDisclosures(MongoCollection<Stored<ComplaintDocument>> complaints, ComplaintDocuments documents) {
        this.complaints = complaints;
        this.documents = documents;
    }

    @Override
    public Slice<Complaint> find(
            @Nullable String district,
            @Nullable String category,
            @Nullable UnifiedSocialCreditCode merchant,
            @Nullable Position after,
            int limit) {
        Bson list = Filters.eq(
                "disclosedUnder",
                DisclosureKeys.of(
                        Objects.requireNonNullElse(district, ""),
                        Objects.requireNonNullElse(category, ""),
                        merchant == null ? "" : merchant.value()));
        Bson filter = after == null
                ? list
                : Filters.and(list, Filters.lt("disclosedOrder", after.keys().getFirst()));
        List<Stored<ComplaintDocument>> found = complaints
                .find(filter)
                .sort(Sorts.descending("disclosedOrder"))
                .limit(limit + 1)
                .into(new ArrayList<>());
        return Slice.of(
                        found,
                        limit,
                        stored -> Position.of(
                                Objects.requireNonNull(stored.document().disclosedOrder())))
                .map(stored -> documents.read(stored.id(), stored.document()));
    }
}
