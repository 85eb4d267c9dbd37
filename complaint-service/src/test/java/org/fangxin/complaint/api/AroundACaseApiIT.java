package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.Upload;
import org.fangxin.complaint.adapter.media.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes on beside the steps of a case. */
class AroundACaseApiIT extends ServiceIT {
    @Autowired
    private MongoDatabase database;

    private Client consumer;
    private Client officer;
    private Client shop;
    private Filed filed;

    @BeforeEach
    void aCase() {
        consumer = consumer("c-1");
        officer = officer("330106");
        shop = merchant("91330106MA2ABCDEX7");
        filed = file("c-1");
    }

    @Test
    void officer_sees_who_complained_for_a_purpose_and_the_complainant_sees_that() {
        String look = filed.path("complainant-unmasking");

        officer.post(look, "{\"purpose\":\"电话核实\"}")
                .is(200)
                .has("name", "张小丰")
                .has("phone", "13812345678")
                .hasHeader("Cache-Control", ".*no-store.*");

        officer.post(look, "{}").is(400).pointsAt("/purpose", "required");
        officer("330102").post(look, "{\"purpose\":\"x\"}").is(404);
        shop.post(look, "{\"purpose\":\"x\"}").is(403);
        consumer.get(filed.path("accesses"))
                .is(200)
                .has("items.length()", 1)
                .has("items[0].officer", "officer-1")
                .has("items[0].purpose", "电话核实");
        consumer("c-2").get(filed.path("accesses")).is(404);
    }

    @Test
    void sides_and_officer_write_and_each_reads_what_is_addressed_to_it() {
        String messages = filed.path("messages");
        consumer.create(messages, "{\"text\":\"请问何时退款？\"}").is(201).has("from", "COMPLAINANT");
        officer.create(messages, "{\"text\":\"请商家三日内答复\",\"to\":[\"RESPONDENT\"]}")
                .is(201);
        consumer.create(messages, "{\"text\":\"商家态度恶劣\",\"to\":[\"OFFICER\"]}").is(201);

        assertThat(texts(officer)).containsExactly("请问何时退款？", "请商家三日内答复", "商家态度恶劣");
        assertThat(texts(consumer)).containsExactly("请问何时退款？", "商家态度恶劣");
        assertThat(texts(shop)).containsExactly("请问何时退款？", "请商家三日内答复");
        String next = officer.get(messages + "?limit=2").read("next");
        officer.get(messages + "?limit=2&cursor=" + next)
                .is(200)
                .has("items[0].text", "商家态度恶劣")
                .lacks("next");
        consumer("c-2").create(messages, "{\"text\":\"hi\"}").is(404);
        consumer.create(messages, "{\"text\":\" \"}").is(400).pointsAt("/text", "text-blank");
        assertThat(database.getCollection("messages").find().map(Object::toString))
                .noneMatch(stored -> stored.contains("退款"));
    }

    @Test
    void a_message_points_at_files_that_all_its_readers_may_see() {
        String receipt = attached("EVIDENCE", Samples.png());
        String identity = attached("IDENTITY", Samples.jpeg());
        String messages = filed.path("messages");

        consumer.create(messages, "{\"text\":\"见收据\",\"attachments\":[\"%s\"]}".formatted(receipt))
                .is(201)
                .has("attachments[0]", receipt);
        consumer.create(
                        messages,
                        "{\"text\":\"身份证明\",\"to\":[\"OFFICER\"],\"attachments\":[\"%s\"]}".formatted(identity))
                .is(201);
        assertThat(shop.get(messages).is(200).<List<String>>read("items[*].attachments[*]"))
                .containsExactly(receipt);

        String both = "{\"text\":\"两份\",\"attachments\":[\"%s\",\"%s\"]}".formatted(receipt, identity);
        consumer.create(messages, both)
                .isProblem(422, "impossible-request")
                .pointsAt("/attachments/1", "attachment-not-for-readers");
        shop.create(messages, "{\"text\":\"对方证件\",\"attachments\":[\"%s\"]}".formatted(identity))
                .isProblem(422, "impossible-request")
                .pointsAt("/attachments/0", "attachment-not-in-case");
        Filed other = file("c-1");
        consumer.create(other.path("messages"), "{\"text\":\"别案\",\"attachments\":[\"%s\"]}".formatted(receipt))
                .pointsAt("/attachments/0", "attachment-not-in-case");
        consumer.post(filed.path("attachments/" + receipt + "/withdrawal"), "").is(200);
        consumer.create(messages, "{\"text\":\"撤回后\",\"attachments\":[\"%s\"]}".formatted(receipt))
                .pointsAt("/attachments/0", "attachment-not-in-case");
        String many =
                IntStream.range(0, 11).mapToObj(i -> "\"" + receipt + "\"").collect(Collectors.joining(","));
        consumer.create(messages, "{\"text\":\"太多\",\"attachments\":[" + many + "]}")
                .isProblem(400, "invalid-request")
                .pointsAt("/attachments", "size");
    }

    private String attached(String purpose, byte[] picture) {
        return consumer.with("Idempotency-Key", UUID.randomUUID().toString())
                .upload(
                        filed.path("attachments"),
                        new Upload()
                                .field("description", "图片")
                                .field("purpose", purpose)
                                .file("a", "image/png", picture))
                .is(201)
                .read("id");
    }

    @Test
    void writes_a_repeated_message_once() {
        Client me = consumer.with("Idempotency-Key", "the-same-message");

        me.post(filed.path("messages"), "{\"text\":\"一次\"}").is(201);
        me.post(filed.path("messages"), "{\"text\":\"一次\"}").is(201);

        assertThat(texts(consumer)).containsExactly("一次");
    }

    @Test
    void number_and_code_show_once_how_far_it_is() {
        Reply code = consumer.post(filed.path("tracking-codes"), "").is(201);
        String path = "/api/v1/trackings/" + code.read("trackingNumber");
        Client holder = anybody().with("Tracking-Code", code.read("code"));

        Reply seen = holder.get(path).is(200).has("status", "RECEIVED").has("dueOn", "2026-12-02");

        assertThat(seen.<Map<String, Object>>read("steps[0]")).containsEntry("what", "FILED");
        assertThat(seen.body()).doesNotContain("张", "霉斑", "饼屋");
        holder.get(path).isProblem(404, "tracking-not-found");
        shop.post(filed.path("tracking-codes"), "").is(403);
        consumer("c-2").post(filed.path("tracking-codes"), "").is(404);
    }

    @Test
    void code_is_void_after_five_wrong_tries() {
        Reply code = officer.post(filed.path("tracking-codes"), "").is(201);
        String path = "/api/v1/trackings/" + code.read("trackingNumber");
        for (int i = 0; i < 5; i++) {
            anybody().with("Tracking-Code", "GUESS").get(path).isProblem(404, "tracking-not-found");
        }

        anybody().with("Tracking-Code", code.read("code")).get(path).isProblem(404, "tracking-not-found");
        anybody().get(path).is(400);
        anybody().with("Tracking-Code", "x").get("/api/v1/trackings/nonsense").is(404);
    }

    @Test
    void code_is_void_after_a_day() {
        Reply code = consumer.post(filed.path("tracking-codes"), "").is(201);
        clock.setTo("2026-11-25");

        anybody()
                .with("Tracking-Code", code.read("code"))
                .get("/api/v1/trackings/" + code.read("trackingNumber"))
                .is(404);
    }

    private List<String> texts(Client who) {
        return who.get(filed.path("messages")).is(200).read("items[*].text");
    }
}
