package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.Upload;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantCopies;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JointComplaintsApiIT extends ServiceIT {
    private static final String LI = "{\"name\":\"李小满\",\"phone\":\"13912345678\",\"address\":\"西湖区文一路3号\"}";
    private static final String WANG =
            "{\"name\":\"王谷雨\",\"phone\":\"13712345678\",\"address\":\"西湖区文一路5号\",\"representative\":true}";
    private static final String AGENT = """
            {"name":"陈律师","phone":"13612345678","idKind":"LAWYER_LICENCE","idNumber":"13301200001",
             "powers":["SETTLE"],"validUntil":"2026-11-30"}""";

    @Autowired
    private MerchantCopies copies;

    private final String person = "person-" + UUID.randomUUID();
    private final String other = "other-" + UUID.randomUUID();

    @Test
    void several_complain_jointly_and_each_finds_the_case_among_the_own() {
        Filed joint = file(person, joint("[" + LI + "," + WANG + "]"));

        Reply seen = consumer(person).get(joint.path()).is(200);
        seen.has("complainantSide.coComplainants[0].name", "李**")
                .has("complainantSide.coComplainants[0].phone", "139****5678");
        assertThat(seen.body()).doesNotContain("李小满", "13912345678", "文一路");
        Reply shop = merchant("91330106MA2ABCDEX7").get(joint.path()).is(200);
        shop.has("complainantSide.coComplainants[0].name", "李**").lacks("complainantSide.coComplainants[0].phone");
        assertThat(own(other)).doesNotContain(joint.id());

        claim(other, code(consumer(person), joint.path("co-complainants/1/tracking-codes")), 1)
                .is(200);

        assertThat(own(other)).contains(joint.id());
        assertThat(consumer(other).get(COMPLAINTS + "?sort=dueOn").<List<String>>read("items[*].id"))
                .contains(joint.id());
        consumer(other).get(joint.path()).is(200).has("allowed", List.of());
        consumer(other).change(joint.path("withdrawal"), 2, "{}").isProblem(409, "representatives-act");
    }

    @Test
    void representatives_take_it_back_only_with_the_consent_of_all() {
        Filed joint = file(person, joint("[" + LI + "]"));
        Client representative = consumer(person);

        representative.change(joint.path("withdrawal"), 1, "{}").isProblem(409, "represented-disagree");
        representative.change(joint.path("represented-consent"), 1, "{}").isProblem(400, "invalid-request");
        Filed agreed = step(representative, joint, "represented-consent", "{\"to\":[\"WITHDRAWAL\"]}");
        representative
                .change(joint.path("represented-consent"), agreed.version(), "{\"to\":[\"WITHDRAWAL\"]}")
                .isProblem(409, "already-so");
        assertThat(step(representative, agreed, "withdrawal", "{}").status()).isEqualTo("WITHDRAWN");
    }

    @Test
    void more_join_until_the_bureau_has_decided() {
        Filed alone = file(person);
        String one = "{\"coComplainants\":[" + LI + "],\"allComplainantsAgree\":%s}";

        consumer(person)
                .change(alone.path("co-complainants"), 1, one.formatted(false))
                .isProblem(409, "not-all-agree");
        Filed joint = step(officer("330106"), alone, "co-complainants", one.formatted(true));
        String two = "{\"coComplainants\":[" + WANG + "," + WANG + "],\"allComplainantsAgree\":true}";
        consumer(person)
                .change(alone.path("co-complainants"), joint.version(), two)
                .isProblem(409, "too-many-complainants");
        consumer(person)
                .change(
                        alone.path("co-complainants"),
                        joint.version(),
                        "{\"coComplainants\":[{}],\"allComplainantsAgree\":true}")
                .isProblem(400, "invalid-request")
                .pointsAt("/coComplainants/0/phone", "required");

        Filed accepted = step(officer("330106"), joint, "acceptance", "{}");
        consumer(person)
                .change(alone.path("co-complainants"), accepted.version(), one.formatted(true))
                .isProblem(409, "step-not-allowed");
        officer("330106")
                .get(COMPLAINTS + "?merchant=91330106MA2ABCDEX7&sort=-receivedAt&limit=1")
                .is(200);
    }

    @Test
    void refuses_joint_complaints_that_are_none() {
        consumer(person)
                .create(
                        COMPLAINTS,
                        joint("[" + LI + "]").without("/allComplainantsAgree").json())
                .isProblem(422, "impossible-request")
                .pointsAt("/allComplainantsAgree", "not-all-agree");
        consumer(person)
                .create(COMPLAINTS, joint("[" + WANG + "," + WANG + "]").json())
                .isProblem(422, "impossible-request")
                .pointsAt("/coComplainants", "too-many-representatives");
        consumer(person)
                .create(COMPLAINTS, joint("[" + "{},".repeat(49) + "{}]").json())
                .isProblem(400, "invalid-request")
                .pointsAt("/coComplainants", "size");
    }

    @Test
    void an_agent_files_and_acts_within_scope_and_term_and_the_complainant_claims_the_case() {
        Filed filed = file(other, new FilingBody().setJson("/agent", AGENT));
        Client agent = consumer(other);
        assertThat(own(other)).contains(filed.id());
        agent.get(filed.path()).has("complainantSide.agent.name", "陈**").lacks("complainantSide.agent.idNumber");
        officer("330106").change(filed.path("acceptance"), 1, "{}").isProblem(409, "power-of-attorney-missing");
        agent.post(filed.path("tracking-codes"), "").is(404);

        agent.with("Idempotency-Key", UUID.randomUUID().toString())
                .upload(
                        filed.path("attachments"),
                        new Upload()
                                .field("purpose", "AUTHORITY")
                                .field("description", "授权委托书")
                                .file(
                                        "委托书.pdf",
                                        "application/pdf",
                                        "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .is(201);
        Filed accepted = Filed.of(
                officer("330106").change(filed.path("acceptance"), 2, "{}").is(200));
        Filed consented = step(agent, accepted, "mediation-consent", "{\"mediation\":true,\"delegation\":false}");
        agent.get(filed.path("timeline")).has("items[0].by", "AGENT").has("items[3].by", "AGENT");
        agent.change(filed.path("withdrawal"), consented.version(), "{}").isProblem(409, "outside-mandate");

        String code = code(officer("330106"), filed.path("tracking-codes"));
        claim(other, code, null).isProblem(409, "place-taken");
        claim(person, code(officer("330106"), filed.path("tracking-codes")), null)
                .is(200);
        assertThat(own(person)).contains(filed.id());

        clock.setTo("2026-12-01");
        agent.get(filed.path()).is(404);
        agent.change(filed.path("settlement-offers"), consented.version() + 1, "{\"terms\":\"退款\"}")
                .isProblem(409, "mandate-over");
    }

    @Test
    void refuses_agents_that_are_none() {
        consumer(other)
                .create(
                        COMPLAINTS,
                        new FilingBody()
                                .setJson("/agent", AGENT.replace("2026-11-30", "2026-11-22"))
                                .json())
                .isProblem(422, "impossible-request")
                .pointsAt("/agent/validUntil", "mandate-over");
        consumer(other)
                .create(
                        COMPLAINTS,
                        joint("[" + LI + "]").setJson("/agent", AGENT).json())
                .pointsAt("/agent", "agent-for-one");
        officer("330106")
                .create(
                        COMPLAINTS,
                        new FilingBody()
                                .set("/channel", "VISIT")
                                .setJson("/agent", AGENT)
                                .json())
                .pointsAt("/agent", "agent-files");
        consumer(other)
                .create(COMPLAINTS, new FilingBody().setJson("/agent", "{}").json())
                .isProblem(400, "invalid-request")
                .pointsAt("/agent/idNumber", "required");
    }

    @Test
    void a_station_files_for_somebody_who_follows_and_claims_the_case() {
        FilingBody body = new FilingBody()
                .set("/channel", "STATION")
                .setJson("/assistanceNeeds", "[\"ELDERLY\"]")
                .setJson("/onBehalf", "{\"consent\":\"ORAL\",\"station\":\"station-1\"}");
        Filed filed = Filed.of(officer("330106").create(COMPLAINTS, body.json()).is(201));
        officer("330106")
                .get(filed.path())
                .has("complainantSide.takenDown.by", "officer-1")
                .has("complainantSide.takenDown.station", "station-1");

        Reply issued = officer("330106").post(filed.path("tracking-codes"), "").is(201);
        assertThat(issued.<String>read("validUntil")).startsWith("2026-12-23");
        anybody()
                .with("Tracking-Code", issued.read("code"))
                .get("/api/v1/trackings/" + issued.read("trackingNumber"))
                .is(200)
                .has("status", "RECEIVED");
        claim(person, issued.read("trackingNumber") + "/" + issued.read("code"), null)
                .isProblem(404, "tracking-not-found");
        claim(person, code(officer("330106"), filed.path("tracking-codes")), null)
                .is(200);
        assertThat(own(person)).contains(filed.id());
        consumer(person)
                .get(filed.path())
                .has("complainantSide.takenDown.consent", "ORAL")
                .lacks("complainantSide.takenDown.by");
        merchant("91330106MA2ABCDEX7").get(filed.path()).lacks("complainantSide.takenDown");
        consumer(person)
                .create(
                        COMPLAINTS,
                        new FilingBody()
                                .setJson("/onBehalf", "{\"consent\":\"ORAL\"}")
                                .json())
                .pointsAt("/onBehalf", "on-behalf-by-officer");
    }

    @Test
    void shows_the_handling_officer_everybody_and_every_answer_in_the_clear_and_keeps_the_look() {
        FilingBody body = joint("[" + LI + "]")
                .set("/category", "GOODS_TELECOM")
                .setJson("/answers", "{\"serialNumber\":\"8800123456\"}");
        Filed filed = file(person, body);

        Reply shown = officer("330106")
                .post(filed.path("complainant-unmasking"), "{\"purpose\":\"核实卡号\"}")
                .is(200);

        shown.has("coComplainants[0].phone", "13912345678").has("answers[0].answer", "8800123456");
        consumer(person).get(filed.path("accesses")).has("items[0].purpose", "核实卡号");
        officer("330102")
                .post(filed.path("complainant-unmasking"), "{\"purpose\":\"x\"}")
                .is(404);
    }

    @Test
    void merges_cases_of_one_person_and_counts_the_limit_anew() {
        Filed lead = file(person);
        clock.setTo("2026-11-25");
        Filed member = file(person);
        Client bureau = officer("330106");

        bureau.change(lead.path("merge"), 1, merge(member.id(), "SEVERAL_COMPLAINANTS"))
                .isProblem(409, "not-all-agree");
        bureau.change(lead.path("merge"), 1, merge(lead.id(), "NEW_FACTS")).isProblem(409, "same-case");
        bureau.change(lead.path("merge"), 1, merge(UUID.randomUUID().toString(), "NEW_FACTS"))
                .is(404);
        bureau.change(lead.path("merge"), 9, merge(member.id(), "NEW_FACTS")).is(412);
        Reply merged = bureau.change(lead.path("merge"), 1, merge(member.id(), "NEW_FACTS"))
                .is(200);

        merged.has("deadline.countedFrom", "2026-11-25").has("handling.links[0].tie", "LEADS");
        bureau.change(lead.path("merge"), 2, merge(member.id(), "NEW_FACTS"))
                .is(200)
                .has("version", 2);
        Reply gone = consumer(person).get(member.path()).is(200);
        gone.has("status", "MERGED")
                .has("mergedInto.id", lead.id())
                .has("allowed", List.of())
                .lacks("deadline");
        Reply list = consumer(person).get(COMPLAINTS).is(200);
        assertThat(list.<List<String>>read("items[?(@.id=='" + member.id() + "')].mergedInto"))
                .containsExactly(merged.<String>read("trackingNumber"));
        assertThat(bureau.get(COMPLAINTS + "?status=MERGED").<List<String>>read("items[*].id"))
                .contains(member.id());
        bureau.change(member.path("acceptance"), 2, "{}").isProblem(409, "step-not-allowed");

        Reply code = consumer(person).post(member.path("tracking-codes"), "").is(201);
        anybody()
                .with("Tracking-Code", code.read("code"))
                .get("/api/v1/trackings/" + code.read("trackingNumber"))
                .is(200)
                .has("stage", "MERGED")
                .has("goesOnIn.trackingNumber", merged.read("trackingNumber"))
                .has("goesOnIn.status", "RECEIVED");
    }

    @Test
    void names_the_case_that_stands_in_the_way_and_changes_nothing() {
        Filed lead = file(person);
        Filed fine = file(person);
        Filed closed = step(consumer(person), file(person), "withdrawal", "{}");
        String both = merge(fine.id() + "\",\"" + closed.id(), "SAME_MATTER");

        officer("330106")
                .change(lead.path("merge"), 1, both)
                .isProblem(409, "step-not-allowed")
                .has("complaint", closed.id());

        officer("330106").get(fine.path()).has("version", 1);
        officer("330106").get(lead.path()).has("version", 1);
    }

    @Test
    void lets_the_case_lead_that_is_tested_and_merges_none_that_the_business_negotiates() {
        Client bureau = officer("330106");
        Filed other = step(bureau, file(person), "acceptance", "{}");
        Filed testing = step(bureau, mediating(), "testing", "{\"laboratory\":\"市质检院\"}");

        bureau.change(other.path("merge"), other.version(), merge(testing.id(), "SAME_MATTER"))
                .isProblem(409, "let-it-lead")
                .has("complaint", testing.id());
        bureau.change(testing.path("merge"), testing.version(), merge(other.id(), "SAME_MATTER"))
                .is(200)
                .has("stage", "TESTING");
        bureau.get(other.path()).has("status", "MERGED");

        Filed delegated = step(bureau, mediating(), "delegation", "{\"body\":\"消费者协会\",\"scope\":\"全部事项\"}");
        bureau.change(
                        delegated.path("merge"),
                        delegated.version(),
                        merge(file(person).id(), "NEW_FACTS"))
                .isProblem(409, "delegated-as-it-was");

        String shop = "91330110MA2EF003XD";
        UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode(shop);
        copies.update(new Merchant(uscc, "余杭小店", "某路1号", "330106", null, false), 1);
        copies.odr(uscc, true, 2);
        FilingBody there = new FilingBody().set("/respondent/uscc", shop);
        Filed lead = file(person, there);
        Filed negotiating =
                file(person, new FilingBody().set("/respondent/uscc", shop).setJson("/odr", "true"));
        bureau.change(lead.path("merge"), 1, merge(negotiating.id(), "SAME_MATTER"))
                .isProblem(409, "between-the-sides")
                .has("complaint", negotiating.id());
    }

    private Filed mediating() {
        Client bureau = officer("330106");
        String consents = "{\"mediation\":true,\"delegation\":true}";
        Filed accepted = step(bureau, file(person), "acceptance", "{}");
        Filed wanted = step(consumer(person), accepted, "mediation-consent", consents);
        Filed agreed = step(merchant("91330106MA2ABCDEX7"), wanted, "mediation-consent", consents);
        return step(bureau, agreed, "mediation", "{\"mode\":\"PHONE\"}");
    }

    @Test
    void merges_cases_of_several_persons_who_then_see_the_leading_one() {
        Filed lead = file(person);
        Filed member = file(other);
        String agreed = merge(member.id(), "SEVERAL_COMPLAINANTS").replace("}", ",\"allComplainantsAgree\":true}");

        officer("330106").change(lead.path("merge"), 1, agreed).is(200);

        assertThat(own(other)).contains(lead.id(), member.id());
        consumer(other).get(lead.path()).is(200).has("allowed", List.of());
    }

    private FilingBody joint(String others) {
        return new FilingBody().setJson("/coComplainants", others).setJson("/allComplainantsAgree", "true");
    }

    private static String merge(String member, String why) {
        return "{\"complaints\":[\"%s\"],\"circumstance\":\"%s\",\"reason\":\"同一事项\"}".formatted(member, why);
    }

    private List<String> own(String who) {
        return consumer(who).get(COMPLAINTS).is(200).read("items[*].id");
    }

    private static String code(Client who, String path) {
        Reply issued = who.post(path, "").is(201);
        return issued.read("trackingNumber") + "/" + issued.read("code");
    }

    private Reply claim(String who, String code, Integer place) {
        String[] parts = code.split("/");
        String body = place == null
                ? "{\"trackingNumber\":\"%s\"}".formatted(parts[0])
                : "{\"trackingNumber\":\"%s\",\"coComplainant\":%d}".formatted(parts[0], place);
        return consumer(who).with("Tracking-Code", parts[1]).post(COMPLAINTS + "/claims", body);
    }
}
