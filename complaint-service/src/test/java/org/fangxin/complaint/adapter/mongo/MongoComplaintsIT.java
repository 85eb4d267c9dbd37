package org.fangxin.complaint.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.ComplaintsContract;
import org.fangxin.complaint.domain.Complaints;
import org.fangxin.complaint.domain.Move;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MongoComplaintsIT extends ServiceIT {
    @Autowired
    private Complaints complaints;

    @Autowired
    private MongoDatabase database;

    @Nested
    class Keeps extends ComplaintsContract {
        @Override
        protected Complaints complaints() {
            return complaints;
        }

        @Test
        void no_personal_data_in_the_clear() {
            Move.Made filed = newlyFiled();
            complaints.add(filed.complaint(), filed.event());

            Document stored = database.getCollection("complaints")
                    .find(Filters.eq("_id", filed.complaint().id().value()))
                    .first();

            assertThat(stored).isNotNull();
            assertThat(stored.toString()).contains("personKeys").doesNotContain("张小丰", "13812345678", "文三路1号");
        }

        @Test
        void the_event_of_a_change_in_the_same_document() {
            Move.Made filed = newlyFiled();
            complaints.add(filed.complaint(), filed.event());

            Document stored = database.getCollection("complaints")
                    .find(Filters.eq("_id", filed.complaint().id().value()))
                    .first();

            assertThat(stored).isNotNull();
            assertThat(stored.getLong("version")).isEqualTo(1);
        }
    }
}
