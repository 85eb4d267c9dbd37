package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bson.Document;
import org.fangxin.complaint.FakeClamd;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.Upload;
import org.fangxin.complaint.adapter.media.Samples;
import org.fangxin.complaint.application.evidence.TendEvidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where a malware scanner is set up, and nothing is taken unsearched. */
class ScannedEvidenceApiIT extends ServiceIT {
    private static final FakeClamd CLAMD = new FakeClamd();

    @Autowired
    private MongoDatabase database;

    @Autowired
    private TendEvidence tend;

    private Filed complaint = new Filed("", 0, "", "");

    @DynamicPropertySource
    static void scanner(DynamicPropertyRegistry properties) {
        properties.add("fangxin.complaint.attachments.clamd", () -> "127.0.0.1");
        properties.add("fangxin.complaint.attachments.clamd-port", CLAMD::port);
        properties.add("fangxin.complaint.attachments.clamd-patience", () -> "2s");
        properties.add("fangxin.complaint.attachments.scan-required", () -> "true");
    }

    @BeforeEach
    void aComplaint() {
        CLAMD.setAway(false);
        complaint = file("scanned-consumer");
    }

    @Test
    void takes_a_file_in_which_nothing_was_found() {
        Reply added = add(Samples.mp3()).is(201).has("standing", "CLEAN");

        consumer("scanned-consumer")
                .download(added.header("Location") + "/content")
                .is(200);
    }

    @Test
    void refuses_a_file_with_malware_and_keeps_nothing_of_it() {
        byte[] infected = Samples.sound();
        byte[] malware = FakeClamd.MALWARE.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(malware, 0, infected, 400_000, malware.length);

        add(infected).isProblem(422, "attachment-infected");

        nothingIsKept();
    }

    @Test
    void refuses_every_file_while_the_scanner_is_away_and_takes_it_when_it_is_back() {
        CLAMD.setAway(true);
        Reply refused = add(Samples.png()).isProblem(503, "attachment-not-searchable");
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        nothingIsKept();

        CLAMD.setAway(false);
        add(Samples.png()).is(201).has("standing", "CLEAN");
        assertThat(tend.run()).as("nothing waits for a search").isZero();
    }

    private Reply add(byte[] content) {
        return consumer("scanned-consumer")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .upload(
                        complaint.path("attachments"),
                        new Upload().field("description", "与店员的通话").file("a", "application/octet-stream", content));
    }

    private void nothingIsKept() {
        consumer("scanned-consumer").get(complaint.path("attachments")).has("items.length()", 0);
        assertThat(database.getCollection("evidencePending").countDocuments(new Document("complaint", complaint.id())))
                .isZero();
    }
}
