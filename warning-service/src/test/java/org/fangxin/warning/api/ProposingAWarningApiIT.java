package org.fangxin.warning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.complaint.ComplaintFiled;
import org.fangxin.testkit.Stack;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** From complaints on the topic to a proposal over HTTP to a warning. */
class ProposingAWarningApiIT extends ApiTest {
    private static final String LIST = "/api/v1/warning-proposals";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private final Complaints complaints;

    ProposingAWarningApiIT(Stack stack) {
        this.complaints = new Complaints(stack);
    }

    @Test
    void opens_one_proposal_for_a_surge_that_is_told_of_twice_and_turns_it_into_a_draft() {
        String shop = "91330110MA2EF003XD";
        for (int i = 0; i < 6; i++) {
            String id = UUID.randomUUID().toString();
            complaints.filed(id, shop, TODAY.minusDays(i % 3));
            complaints.filed(id, shop, TODAY.minusDays(i % 3));
        }
        JsonNode proposal = awaited(shop, 6);
        String path = LIST + "/" + proposal.get("id").asString();
        Api.Answer read = editor().get(path);
        assertThat(read.etag()).isEqualTo("\"" + read.json().get("version").asLong() + "\"");
        assertThat(read.json().at("/evidence/complaints").size()).isEqualTo(6);
        assertThat(read.json().at("/evidence/byDay").size()).isEqualTo(3);

        Api accepting = keyed(editor()).with("If-Match", read.etag());
        Api.Answer accepted = accepting.post(path + "/acceptance", text());

        assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
        JsonNode warning = accepted.json();
        assertThat(warning.get("status").asString()).isEqualTo("DRAFT");
        assertThat(warning.at("/merchants/0").asString()).isEqualTo(shop);
        assertThat(warning.at("/editorial/proposalId").asString())
                .isEqualTo(proposal.get("id").asString());
        assertThat(warning.at("/editorial/evidence/count").asInt()).isEqualTo(6);
        assertThat(accepted.header("Location"))
                .endsWith("/api/v1/warnings/" + warning.get("id").asString());
        assertThat(accepting.post(path + "/acceptance", text()).json().get("id"))
                .isEqualTo(warning.get("id"));
        assertThat(editor().get(path).json().get("warningId")).isEqualTo(warning.get("id"));

        Api.Answer late = editor().with("If-Match", "*").post(path + "/dismissal", "{\"reason\":\"晚了\"}");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("code").asString()).isEqualTo("proposal-state");
        assertThat(late.json().get("status").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void is_dismissed_with_a_reason_and_not_opened_again_soon() {
        String shop = "91330109MA2KH0060M";
        for (int i = 0; i < 5; i++) {
            complaints.filed(UUID.randomUUID().toString(), shop, TODAY);
        }
        JsonNode proposal = awaited(shop, 5);
        String path = LIST + "/" + proposal.get("id").asString();

        assertThat(editor().post(path + "/dismissal", "{\"reason\":\"误报\"}").status())
                .isEqualTo(428);
        assertThat(editor().with("If-Match", "\"99\"")
                        .post(path + "/dismissal", "{\"reason\":\"误报\"}")
                        .status())
                .isEqualTo(412);
        Api.Answer blank = editor().with("If-Match", "*").post(path + "/dismissal", "{\"reason\":\" \"}");
        assertThat(blank.status()).isEqualTo(400);
        assertThat(blank.json().at("/errors/0/pointer").asString()).isEqualTo("/reason");
        Api.Answer dismissed = editor().with("If-Match", "\"1\"").post(path + "/dismissal", "{\"reason\":\"误报\"}");
        assertThat(dismissed.status()).as(dismissed.body()).isEqualTo(200);
        assertThat(dismissed.json().get("reason").asString()).isEqualTo("误报");

        complaints.filed(UUID.randomUUID().toString(), shop, TODAY);
        String marker = "12330100MB1AB00524";
        for (int i = 0; i < 5; i++) {
            complaints.filed(UUID.randomUUID().toString(), marker, TODAY);
        }
        awaited(marker, 5);
        assertThat(find(shop, "OPEN")).isEmpty();
    }

    @Test
    void is_for_editors_only_and_strict_about_parameters() {
        assertThat(anybody().get(LIST).status()).isEqualTo(401);
        assertThat(as("zhang", "OFFICER").get(LIST).status()).isEqualTo(403);
        assertThat(editor().get(LIST + "?status=MAYBE").status()).isEqualTo(400);
        assertThat(editor().get(LIST + "?state=OPEN").status()).isEqualTo(400);
        assertThat(editor().get(LIST + "/none").status()).isEqualTo(404);
        assertThat(keyed(editor())
                        .with("If-Match", "*")
                        .post(LIST + "/none/acceptance", text())
                        .status())
                .isEqualTo(404);
    }

    private static ObjectNode text() {
        ObjectNode text = notice("集中投诉");
        text.remove("districts");
        text.remove("categories");
        return text;
    }

    private JsonNode awaited(String shop, int count) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> find(shop, "OPEN"),
                        found -> found.filter(each -> each.at("/evidence/count").asInt() == count)
                                .isPresent())
                .orElseThrow();
    }

    private Optional<JsonNode> find(String shop, String status) {
        return editor().get(LIST + "?limit=200&status=" + status)
                .json()
                .get("items")
                .valueStream()
                .filter(each -> each.at("/subject/merchant").asString("").equals(shop))
                .findFirst();
    }

    /** complaint-service as far as its topic shows it. */
    private static final class Complaints {
        private final EventTeller teller;

        Complaints(Stack stack) {
            teller = new EventTeller(stack);
        }

        void filed(String id, String shop, LocalDate receivedOn) {
            ObjectNode data = Api.object();
            data.put("complaintId", id).put("trackingNumber", "TS-2026-000001-7");
            data.putObject("subject")
                    .put("uscc", shop)
                    .put("district", "330110")
                    .put("category", "GOODS_FOOD")
                    .put("problemType", "FOOD_SAFETY")
                    .put("channel", "APP");
            data.put("receivedOn", receivedOn.toString())
                    .put("acceptanceDueOn", receivedOn.plusDays(9).toString());
            teller.tell(Topics.COMPLAINT, ComplaintFiled.TYPE, id, 1, data.toString());
        }
    }
}
