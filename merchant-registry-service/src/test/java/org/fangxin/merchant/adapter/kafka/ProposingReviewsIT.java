package org.fangxin.merchant.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fangxin.merchant.MerchantLines.line;
import static org.fangxin.merchant.MerchantLines.uscc;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fangxin.contracts.Topics;
import org.fangxin.merchant.RegistryTest;
import org.fangxin.merchant.api.RegistryApi;
import org.fangxin.merchant.api.RegistryApi.Answer;
import org.fangxin.testkit.Stack;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Events of complaints and warnings become proposals, which reviewers decide on. */
@RegistryTest
class ProposingReviewsIT {
    private static final String PROPOSALS = "/api/v1/review-proposals";
    private static final TestToken ELSEWHERE =
            TestIssuer.shared().token("sun", "REVIEWER").districts("330108");

    private RegistryApi api;
    private EventTeller others;

    @BeforeEach
    void connect(@LocalServerPort int port, Stack stack) {
        api = RegistryApi.ready(port);
        others = new EventTeller(stack);
    }

    @AfterEach
    void close() {
        others.close();
    }

    @Test
    void twenty_complaints_become_a_proposal_with_links_that_a_reviewer_accepts() {
        String uscc = holder(320);
        for (int i = 0; i < 20; i++) {
            complain(uscc);
        }

        JsonNode proposal = proposalAbout(uscc, "OPEN");

        assertThat(proposal.path("rule").asString()).isEqualTo("COMPLAINTS");
        await().untilAsserted(() -> assertThat(proposalAbout(uscc, "OPEN")
                        .path("evidence")
                        .path("complaints")
                        .size())
                .isEqualTo(20));
        String path = PROPOSALS + "/" + proposal.path("id").asString();
        api.get(path, ELSEWHERE).expect(404);
        assertThat(api.get(PROPOSALS + "?district=330106", ELSEWHERE).status()).isEqualTo(403);
        assertThat(api.get(PROPOSALS).status()).isEqualTo(401);
        String designation = api.get("/api/v1/merchants/" + uscc + "/designations")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();

        assertThat(post(path + "/acceptance", "{\"act\":\"SUSPENSION\",\"designationId\":\"none\",\"reason\":\"x\"}")
                        .expect(422)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("designation-of-another-merchant");
        JsonNode accepted = post(
                        path + "/acceptance",
                        "{\"act\":\"RECTIFICATION\",\"designationId\":\"" + designation + "\",\"reason\":\"投诉过多\"}")
                .expect(200)
                .json();

        assertThat(accepted.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(api.get("/api/v1/designations/" + designation)
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("RECTIFYING");
        assertThat(post(path + "/dismissal", "{\"reason\":\"x\"}")
                        .expect(409)
                        .json()
                        .path("code")
                        .asString())
                .isEqualTo("review-proposal-closed");
        assertThat(accepted.toString()).doesNotContain("phone").doesNotContain("complainant");
    }

    @Test
    void a_grave_warning_proposes_a_review_and_its_end_lifts_it() {
        String uscc = holder(321);
        String id = UUID.randomUUID().toString();
        Instant now = Clock.systemUTC().instant();
        others.tell(
                Topics.WARNING,
                "warning.published.v1",
                id,
                2,
                Map.of(
                        "warningId", quoted(id),
                        "severity", quoted("URGENT"),
                        "merchants", "[\"" + uscc + "\"]",
                        "effectiveAt", quoted(now.minusSeconds(60).toString()),
                        "expiresAt", quoted(now.plusSeconds(3600).toString())));

        assertThat(proposalAbout(uscc, "OPEN").path("rule").asString()).isEqualTo("WARNING");

        others.tell(
                Topics.WARNING,
                "warning.cancelled.v1",
                id,
                3,
                Map.of(
                        "warningId", quoted(id),
                        "merchants", "[\"" + uscc + "\"]",
                        "cancelledAt", quoted(now.toString())));
        assertThat(proposalAbout(uscc, "LIFTED").path("decision").path("state").asString())
                .isEqualTo("LIFTED");
    }

    private String holder(int number) {
        String uscc = uscc(number);
        api.importLines(
                RegistryApi.reviewer(),
                line(
                        uscc,
                        "核查店" + number,
                        ",\"designations\":[{\"kind\":\"STORE\",\"since\":\"2026-01-01\",\"plaqueNumber\":\"FX-8\"}]"));
        return uscc;
    }

    private void complain(String uscc) {
        String id = UUID.randomUUID().toString();
        others.tell(
                Topics.COMPLAINT,
                "complaint.filed.v1",
                id,
                1,
                Map.of(
                        "complaintId", quoted(id),
                        "uscc", quoted(uscc),
                        "receivedOn", quoted(LocalDate.now(Clock.systemUTC()).toString())));
    }

    private JsonNode proposalAbout(String uscc, String state) {
        List<JsonNode> found = new ArrayList<>();
        await().untilAsserted(() -> {
            found.clear();
            api.get(PROPOSALS + "?limit=200&district=330106&state=" + state, RegistryApi.reviewer())
                    .expect(200)
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(each -> each.path("uscc").asString().equals(uscc))
                    .forEach(found::add);
            assertThat(found).hasSize(1);
        });
        return found.getFirst();
    }

    private Answer post(String path, String body) {
        return api.send(
                "POST",
                path,
                body,
                "Authorization",
                RegistryApi.reviewer().bearer(),
                "If-Match",
                "*",
                "Content-Type",
                "application/json");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
