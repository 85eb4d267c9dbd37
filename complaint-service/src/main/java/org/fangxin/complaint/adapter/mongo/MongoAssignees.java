package org.fangxin.complaint.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.fangxin.complaint.application.assignment.Assignees;

/** Officers who were ever put in charge, one document each with their areas. */
final class MongoAssignees implements Assignees {
    static final String COLLECTION = "assignees";

    private final MongoCollection<Document> assignees;

    MongoAssignees(MongoCollection<Document> assignees) {
        this.assignees = assignees;
    }

    @Override
    public void remember(String officer, String district) {
        assignees.updateOne(
                Filters.eq("_id", officer),
                Updates.addEachToSet("areas", List.of(district, ListKeys.city(district))),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<String> in(String area, int most) {
        return assignees
                .find(Filters.eq("areas", area))
                .sort(Sorts.ascending("_id"))
                .hint(Indexes.ascending("areas", "_id"))
                .limit(most)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }
}
