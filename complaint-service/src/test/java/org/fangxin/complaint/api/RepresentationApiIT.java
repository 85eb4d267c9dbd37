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
import org.junit.jupiter.api.Test;

/** Who acts for the complainant changes while the case goes on. */
class RepresentationApiIT extends ServiceIT {
    private static final String OTHERS = """
            [{"name":"李小满","phone":"13912345678","address":"西湖区文一路3号"},
             {"name":"王谷雨","phone":"13712345678","address":"西湖区文一路5号"}]""";
    private static final String AGENT = """
            {"agent":{"name":"陈律师","phone":"13612345678","idKind":"LAWYER_LICENCE","idNumber":"13301200001",
             "powers":["SETTLE"],"validUntil":"2026-11-30"},"powerOfAttorney":"%s"}""";

    private final String person = "person-" + UUID.randomUUID();
    private final String other = "other-" + UUID.randomUUID();

    @Test
    void others_represent_all_from_the_day_on_which_all_agreed() {
        Filed joint = joint();
        claim(other, code(consumer(person), joint.path("co-complainants/1/tracking-codes")), "\"coComplainant\":1")
                .is(200);
        Client first = consumer(person);
        first.change(joint.path("representatives"), 2, election("[1]", false)).isProblem(409, "represented-disagree");
        first.change(joint.path("representatives"), 2, election("[7]", true)).isProblem(409, "no-such-place");
        first.change(joint.path("representatives"), 2, election("[0,1,2]", true))
                .isProblem(400, "invalid-request")
                .pointsAt("/representatives", "size");

        Reply changed = first.change(joint.path("representatives"), 2, election("[1]", true))
                .is(200);

        changed.has("complainantSide.complainantRepresents", false)
                .has("complainantSide.coComplainants[0].representative", true)
                .has("allowed", List.of());
        first.change(joint.path("withdrawal"), 3, "{}").isProblem(409, "representatives-act");
        first.post(joint.path("tracking-codes"), "").is(404);
        Client now = consumer(other);
        now.get(joint.path("timeline"))
                .is(200)
                .has("items[1].what", "REPRESENTATIVES_CHANGED")
                .has("items[1].note", "1")
                .has("items[1].basis.article", "12");
        Filed agreed = step(now, Filed.of(changed), "represented-consent", "{\"to\":[\"WITHDRAWAL\"]}");
        assertThat(step(now, agreed, "withdrawal", "{}").status()).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_co_complainant_leaves_and_reads_nothing_any_more() {
        Filed joint = joint();
        claim(other, code(consumer(person), joint.path("co-complainants/1/tracking-codes")), "\"coComplainant\":1")
                .is(200);
        Client leaving = consumer(other);
        leaving.change(joint.path("co-complainants/2/departure"), 2, "{}").isProblem(409, "no-such-place");

        leaving.change(joint.path("co-complainants/1/departure"), 2, "{\"reason\":\"已自行解决\"}")
                .is(200);

        leaving.get(joint.path()).is(404);
        assertThat(leaving.get(COMPLAINTS).is(200).<List<String>>read("items[*].id"))
                .doesNotContain(joint.id());
        officer("330106")
                .get(joint.path())
                .has("complainantSide.left[0].number", 1)
                .has("complainantSide.coComplainants[0].number", 2);
        officer("330106")
                .change(joint.path("co-complainants/2/departure"), 3, "{}")
                .is(200)
                .has("complainantSide.coComplainants", List.of());
        officer("330106")
                .post(joint.path("complainant-unmasking"), "{\"purpose\":\"核实退出\"}")
                .is(200)
                .has("coComplainants[0].phone", "13912345678");
        consumer(person)
                .change(joint.path("representatives"), 4, election("[0]", true))
                .isProblem(409, "not-joint");
        assertThat(step(consumer(person), new Filed(joint.id(), 4, "", ""), "withdrawal", "{}")
                        .status())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void an_agent_named_later_acts_by_the_paper_and_loses_access_with_the_mandate() {
        Filed filed = file(person);
        Client principal = consumer(person);
        principal
                .change(filed.path("agent"), 1, AGENT.formatted(UUID.randomUUID()))
                .isProblem(409, "power-of-attorney-missing");
        principal
                .change(filed.path("agent"), 1, "{\"agent\":{},\"powerOfAttorney\":null}")
                .isProblem(400, "invalid-request")
                .pointsAt("/powerOfAttorney", "required");
        String paper = powerOfAttorney(principal, filed);

        Reply named =
                principal.change(filed.path("agent"), 2, AGENT.formatted(paper)).is(200);
        named.has("complainantSide.agent.name", "陈**")
                .has("complainantSide.agent.phone", "136****5678")
                .has("complainantSide.agent.claimed", false)
                .has("complainantSide.agent.powerOfAttorney", paper);
        assertThat(named.body()).doesNotContain("陈律师", "13612345678", "13301200001");
        consumer(other).get(filed.path()).is(404);

        claim(other, code(principal, filed.path("agent/tracking-codes")), "\"agent\":true")
                .is(200);
        Client agent = consumer(other);
        agent.get(filed.path()).is(200);
        assertThat(agent.get(COMPLAINTS).<List<String>>read("items[*].id")).contains(filed.id());
        agent.change(filed.path("withdrawal"), 4, "{}").isProblem(409, "outside-mandate");
        agent.post(filed.path("agent/tracking-codes"), "").is(404);
        agent.change(filed.path("agent"), 4, AGENT.formatted(paper)).isProblem(409, "outside-mandate");

        principal.change(filed.path("agent/end"), 4, "{\"reason\":\"改为本人办理\"}").is(200);

        agent.get(filed.path()).is(404);
        agent.change(filed.path("mediation-consent"), 5, "{\"mediation\":true}").is(404);
        assertThat(agent.get(COMPLAINTS).<List<String>>read("items[*].id")).doesNotContain(filed.id());
        principal.change(filed.path("agent/end"), 5, "{}").isProblem(409, "no-agent");
        principal
                .get(filed.path("timeline"))
                .has("items[2].what", "AGENT_NAMED")
                .has("items[2].basis.article", "11")
                .has("items[3].what", "MANDATE_ENDED");
    }

    @Test
    void no_code_of_one_agent_gives_the_place_of_the_next() {
        Filed filed = file(person);
        Client principal = consumer(person);
        String paper = powerOfAttorney(principal, filed);
        principal.change(filed.path("agent"), 2, AGENT.formatted(paper)).is(200);
        String code = code(principal, filed.path("agent/tracking-codes"));
        principal.change(filed.path("agent/end"), 3, "{}").is(200);
        principal.change(filed.path("agent"), 4, AGENT.formatted(paper)).is(200);

        claim(other, code, "\"agent\":true").isProblem(404, "tracking-not-found");
        claim(other, code, "\"agent\":true,\"coComplainant\":1").isProblem(422, "impossible-request");
        claim(other, code(officer("330106"), filed.path("agent/tracking-codes")), "\"agent\":true")
                .is(200);
        officer("330106").change(filed.path("acceptance"), 6, "{}").is(200);
    }

    private Filed joint() {
        return file(
                person, new FilingBody().setJson("/coComplainants", OTHERS).setJson("/allComplainantsAgree", "true"));
    }

    private static String election(String numbers, boolean agree) {
        return "{\"representatives\":%s,\"allComplainantsAgree\":%s}".formatted(numbers, agree);
    }

    private static String powerOfAttorney(Client who, Filed filed) {
        return who.with("Idempotency-Key", UUID.randomUUID().toString())
                .upload(
                        filed.path("attachments"),
                        new Upload()
                                .field("purpose", "AUTHORITY")
                                .field("description", "授权委托书")
                                .file(
                                        "委托书.pdf",
                                        "application/pdf",
                                        "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                .is(201)
                .read("id");
    }

    private static String code(Client who, String path) {
        Reply issued = who.post(path, "").is(201);
        return issued.read("trackingNumber") + "/" + issued.read("code");
    }

    private Reply claim(String who, String code, String place) {
        String[] parts = code.split("/");
        return consumer(who)
                .with("Tracking-Code", parts[1])
                .post(COMPLAINTS + "/claims", "{\"trackingNumber\":\"%s\",%s}".formatted(parts[0], place));
    }
}
