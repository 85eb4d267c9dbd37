package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.Upload;
import org.fangxin.complaint.adapter.media.Samples;
import org.fangxin.complaint.application.evidence.TendEvidence;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvidenceApiIT extends ServiceIT {
    private static final String BAKERY = "91330106MA2ABCDEX7";

    @Autowired
    private MongoDatabase database;

    @Autowired
    private TendEvidence tend;

    private Filed complaint = new Filed("", 0, "", "");

    @BeforeEach
    void aComplaint() {
        complaint = file("evidence-consumer");
    }

    @Test
    void takes_a_photograph_without_its_place_and_shows_it_to_both_sides_and_the_officer() {
        Reply added = add(consumer("evidence-consumer"), photo()).is(201);

        added.has("by", "COMPLAINANT")
                .has("stage", "RECEIVED")
                .has("purpose", "EVIDENCE")
                .has("fileName", "霉斑.jpg")
                .has("description", "饼干上的霉斑特写")
                .has("mediaType", "image/jpeg")
                .has("standing", "NOT_SCANNED")
                .has("metadata", "REMOVED")
                .has("receivedSha256", sha256(Samples.jpeg()))
                .has("complaintVersion", (int) complaint.version() + 1);
        String path = added.header("Location");
        assertThat(path).isEqualTo(complaint.path("attachments/" + added.<String>read("id")));
        for (Client reader : List.of(consumer("evidence-consumer"), merchant(BAKERY), officer("330106"))) {
            Reply content = reader.download(path + "/content").is(200);
            assertThat(content.body()).contains("JFIF").doesNotContain("GPS");
            assertThat(sha256(content.body().getBytes(StandardCharsets.ISO_8859_1)))
                    .isEqualTo(added.<String>read("sha256"));
        }
        consumer("evidence-consumer")
                .get(complaint.path("attachments"))
                .is(200)
                .has("items.length()", 1)
                .has("items[0].id", added.read("id"));
        consumer("evidence-consumer")
                .get(complaint.path("timeline"))
                .has("items[1].what", "ATTACHED")
                .has("items[1].by", "COMPLAINANT");
    }

    @Test
    void says_which_evidence_named_in_the_complaint_it_is() {
        add(consumer("evidence-consumer"), photo().field("evidence", "1"))
                .is(201)
                .has("evidence", 1);

        Upload another = new Upload().field("description", "收据").file("b.png", "image/png", Samples.png());
        add(consumer("evidence-consumer"), another.field("evidence", "2"))
                .isProblem(422, "impossible-request")
                .pointsAt("/evidence", "no-such-evidence");
        add(
                        merchant(BAKERY),
                        new Upload()
                                .field("description", "收据")
                                .field("evidence", "1")
                                .file("b.png", "image/png", Samples.png()))
                .isProblem(422, "impossible-request")
                .pointsAt("/evidence", "no-such-evidence");
        add(
                        consumer("evidence-consumer"),
                        new Upload()
                                .field("description", "收据")
                                .field("evidence", "x")
                                .file("b.png", "image/png", Samples.png()))
                .isProblem(400, "invalid-request")
                .pointsAt("/evidence", "invalid-value");
        assertThat(files()).hasSize(1);
    }

    @Test
    void does_not_exist_for_anybody_else() {
        String path = added(photo());

        consumer("somebody-else").get(path + "/content").isProblem(404, "not-found");
        officer("330102").get(path).isProblem(404, "not-found");
        merchant("91330102MA2AB0018E").get(path + "/content").isProblem(404, "not-found");
        anybody().get(path + "/content").isProblem(401, "unauthenticated");
        add(consumer("somebody-else"), photo()).isProblem(404, "not-found");
    }

    @Test
    void keeps_proof_of_identity_from_the_other_side() {
        String path = added(photo().field("purpose", "IDENTITY"));

        merchant(BAKERY).get(path).isProblem(404, "not-found");
        merchant(BAKERY).get(complaint.path("attachments")).is(200).has("items.length()", 0);
        officer("330106").get(path).is(200).has("purpose", "IDENTITY");
    }

    @Test
    void answers_with_ranges_as_players_ask_for_them() {
        byte[] sound = recording(300_000);
        String path =
                added(new Upload().file("录音.mp3", "audio/mpeg", sound).field("description", "与店员的通话")) + "/content";
        Client consumer = consumer("evidence-consumer");
        String etag = consumer.download(path).is(200).header("ETag");

        Reply part = consumer.with("Range", "bytes=65530-65545").download(path).is(206);
        assertThat(bytes(part)).isEqualTo(java.util.Arrays.copyOfRange(sound, 65_530, 65_546));
        assertThat(part.header("Content-Range")).isEqualTo("bytes 65530-65545/300000");
        assertThat(bytes(consumer.with("Range", "bytes=-10").download(path).is(206)))
                .isEqualTo(java.util.Arrays.copyOfRange(sound, 299_990, 300_000));
        assertThat(bytes(consumer.with("Range", "bytes=299999-").download(path).is(206)))
                .hasSize(1);
        assertThat(consumer.with("Range", "bytes=300000-")
                        .download(path)
                        .is(416)
                        .header("Content-Range"))
                .isEqualTo("bytes */300000");
        assertThat(bytes(consumer.with("Range", "lines=1-2").download(path).is(200)))
                .hasSize(300_000);
        consumer.with("Range", "bytes=0-1")
                .with("If-Range", etag)
                .download(path)
                .is(206);
        consumer.with("Range", "bytes=0-1")
                .with("If-Range", "\"another\"")
                .download(path)
                .is(200);
        consumer.with("If-None-Match", etag).download(path).is(304);
    }

    @Test
    void is_saved_under_a_harmless_name_and_never_shown_in_place_or_kept_on_the_way() {
        String path = added(new Upload()
                .file("..\\\\x/收据 \u202Egpj.png", "text/html", Samples.png())
                .field("description", "收据"));

        Reply content =
                consumer("evidence-consumer").download(path + "/content").is(200);

        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E6%94%B6%E6%8D%AE%20gpj.png")
                .doesNotContain("..", "/", "\\\\");
        assertThat(content.header("Content-Type")).isEqualTo("image/png");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Cache-Control")).contains("no-store");
        assertThat(content.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void believes_the_content_and_not_its_name() {
        add(
                        consumer("evidence-consumer"),
                        new Upload()
                                .file(
                                        "harmless.jpg",
                                        "image/jpeg",
                                        "<html>hello</html>".getBytes(StandardCharsets.UTF_8))
                                .field("description", "网页"))
                .isProblem(415, "attachment-type")
                .has("allowed[0]", "image/jpeg");
        nothingIsLeft();
    }

    @Test
    void refuses_a_picture_that_cannot_be_cleaned_and_an_empty_file() {
        byte[] torn = java.util.Arrays.copyOf(Samples.jpeg(), 300);

        add(
                        consumer("evidence-consumer"),
                        new Upload().file("a.jpg", "image/jpeg", torn).field("description", "d"))
                .isProblem(422, "attachment-unreadable");
        add(
                        consumer("evidence-consumer"),
                        new Upload().file("a.jpg", "image/jpeg", new byte[0]).field("description", "d"))
                .isProblem(422, "attachment-empty");
        nothingIsLeft();
    }

    @Test
    void limits_each_kind() {
        byte[] large = java.util.Arrays.copyOf(Samples.pdf(), 20 * 1024 * 1024 + 1);

        add(
                        consumer("evidence-consumer"),
                        new Upload().file("a.pdf", "application/pdf", large).field("description", "d"))
                .isProblem(413, "attachment-too-large")
                .has("bytes", 20 * 1024 * 1024);
        nothingIsLeft();
    }

    @Test
    void names_everything_that_is_wrong_with_the_form_and_keeps_nothing() {
        add(
                        consumer("evidence-consumer"),
                        new Upload()
                                .file("a.jpg", "image/jpeg", Samples.jpeg())
                                .field("purpose", "FUN")
                                .field("colour", "red"))
                .isProblem(400, "invalid-request")
                .pointsAt("/description", "required")
                .pointsAt("/purpose", "unknown-value")
                .pointsAt("/colour", "unknown-field");
        add(consumer("evidence-consumer"), new Upload().field("description", "no file"))
                .isProblem(400, "invalid-request")
                .pointsAt("/file", "required");
        consumer("evidence-consumer")
                .upload(complaint.path("attachments"), photo())
                .isProblem(400, "idempotency-key-required");
        consumer("evidence-consumer")
                .create(complaint.path("attachments"), "{}")
                .isProblem(415, "unsupported-media-type");
        nothingIsLeft();
    }

    @Test
    void attaches_once_per_key_and_once_per_content() {
        Client keyed = consumer("evidence-consumer")
                .with("Idempotency-Key", UUID.randomUUID().toString());
        String path = complaint.path("attachments");
        String first = keyed.upload(path, photo()).is(201).read("id");

        keyed.upload(path, photo()).is(201).has("id", first);
        keyed.upload(
                        path,
                        new Upload().file("b.png", "image/png", Samples.png()).field("description", "d"))
                .isProblem(422, "idempotency-key-reused");
        add(consumer("evidence-consumer"), photo())
                .isProblem(409, "duplicate-attachment")
                .has("attachment", first);

        consumer("evidence-consumer").get(path).has("items.length()", 1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void an_upload_that_is_cut_leaves_nothing() throws IOException {
        byte[] form =
                new Upload().file("a.mp3", "audio/mpeg", recording(900_000)).whole();
        URI service = URI.create(anybody().base());
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + complaint.path("attachments") + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                            + TestIssuer.shared()
                                    .token("evidence-consumer", "CONSUMER")
                                    .bearer() + "\r\nIdempotency-Key: \"cut-short-1\"\r\n"
                            + "Content-Type: multipart/form-data; boundary=" + Upload.BOUNDARY + "\r\nContent-Length: "
                            + form.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(form, 0, 600_000);
            out.flush();
            Awaitility.await().until(() -> !pending().isEmpty());
        }

        Awaitility.await().untilAsserted(this::nothingIsLeft);
        consumer("evidence-consumer").get(complaint.path("attachments")).has("items.length()", 0);
    }

    @Test
    void removes_what_a_crash_left_over_and_keeps_what_the_case_has() {
        String kept = added(photo());
        String orphan = UUID.randomUUID().toString();
        database.getCollection("evidence.chunks")
                .insertOne(new Document("files_id", orphan).append("n", 0).append("data", new byte[3]));
        doubt(orphan);
        doubt(kept.substring(kept.lastIndexOf('/') + 1));

        clock.setTo("2026-11-24");
        tend.run();

        assertThat(pending()).isEmpty();
        assertThat(database.getCollection("evidence.chunks").countDocuments(new Document("files_id", orphan)))
                .isZero();
        consumer("evidence-consumer").download(kept + "/content").is(200);
    }

    @Test
    void is_taken_back_by_who_gave_it_until_the_officer_acts() {
        String path = added(photo());

        merchant(BAKERY).post(path + "/withdrawal", "").isProblem(409, "no-such-attachment");
        consumer("evidence-consumer").post(path + "/withdrawal", "").is(200).has("standing", "WITHDRAWN");
        consumer("evidence-consumer").get(path + "/content").isProblem(410, "attachment-gone");
        nothingIsLeft();

        String second = added(photo());
        Filed now = Filed.of(consumer("evidence-consumer").get(complaint.path()).is(200));
        step(officer("330106"), now, "acceptance", "{}");
        consumer("evidence-consumer").post(second + "/withdrawal", "").isProblem(409, "attachment-relied-upon");
        consumer("evidence-consumer").download(second + "/content").is(200);
    }

    @Test
    void lies_encrypted_in_the_store() {
        added(new Upload().file("张小丰的合同.pdf", "application/pdf", Samples.pdf()).field("description", "张小丰签的合同"));

        assertThat(files()).hasSize(1);
        StringBuilder stored = new StringBuilder();
        database.getCollection("evidence.chunks")
                .find(new Document("files_id", files().getFirst()))
                .forEach(chunk -> stored.append(new String(
                        chunk.get("data", org.bson.types.Binary.class).getData(), StandardCharsets.ISO_8859_1)));
        assertThat(stored).hasSize(Samples.pdf().length + 16).doesNotContain("PDF");
        assertThat(database.getCollection("complaints")
                        .find(new Document("_id", complaint.id()))
                        .first()
                        .toJson())
                .doesNotContain("合同");
    }

    private static Upload photo() {
        return new Upload().field("description", "饼干上的霉斑特写").file("霉斑.jpg", "image/jpeg", Samples.jpeg());
    }

    private Reply add(Client who, Upload upload) {
        return who.with("Idempotency-Key", UUID.randomUUID().toString()).upload(complaint.path("attachments"), upload);
    }

    private String added(Upload upload) {
        return add(consumer("evidence-consumer"), upload).is(201).header("Location");
    }

    private void nothingIsLeft() {
        assertThat(files()).isEmpty();
        assertThat(pending()).isEmpty();
    }

    /** Ids of the contents of this complaint. */
    private List<String> files() {
        List<String> ids = new ArrayList<>();
        database.getCollection("complaints")
                .find(new Document("_id", complaint.id()))
                .first()
                .getEmbedded(List.of("dossier", "attachments"), List.<Document>of())
                .forEach(each -> ids.add(each.getString("attachment")));
        ids.removeIf(id -> database.getCollection("evidence.files").countDocuments(new Document("_id", id)) == 0);
        return ids;
    }

    private List<Document> pending() {
        return database.getCollection("evidencePending")
                .find(new Document("complaint", complaint.id()))
                .into(new ArrayList<>());
    }

    private void doubt(String id) {
        database.getCollection("evidencePending")
                .insertOne(new Document("_id", id)
                        .append("complaint", complaint.id())
                        .append("why", "DOUBT")
                        .append("at", java.util.Date.from(clock.instant())));
    }

    private static byte[] recording(int length) {
        byte[] sound = new byte[length];
        new Random(3).nextBytes(sound);
        System.arraycopy("ID3".getBytes(StandardCharsets.US_ASCII), 0, sound, 0, 3);
        return sound;
    }

    private static byte[] bytes(Reply reply) {
        return reply.body().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
