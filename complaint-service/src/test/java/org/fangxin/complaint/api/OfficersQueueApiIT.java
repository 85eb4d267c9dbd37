package org.fangxin.complaint.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.application.SearchKeys;
import org.fangxin.testkit.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfficersQueueApiIT extends ServiceIT {
    @Autowired
    private MongoDatabase database;

    @Autowired
    private SearchKeys searchKeys;

    private static final String DISTRICT = "330182";

    private final String person = "consumer-" + UUID.randomUUID();
    private final String colleague = "officer-" + UUID.randomUUID();
    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void finds_cases_by_chinese_text_words_and_numbers() {
        Filed mould = filed("饼干发霉变质", "桃酥 " + word);
        Filed stones = filed("米饭里有石子", "外卖 " + word);

        assertThat(found("q=" + word)).containsExactly(stones.id(), mould.id());
        assertThat(found("q=%E5%8F%91%E9%9C%89%20" + word)).containsExactly(mould.id());
        assertThat(found("q=%E7%9F%B3%E5%AD%90%20%E5%8F%91%E9%9C%89%20" + word)).isEmpty();
        assertThat(found("sort=receivedAt&q=" + word.toUpperCase(Locale.ROOT)))
                .containsExactly(mould.id(), stones.id());
        String number = bureau().get(mould.path()).read("trackingNumber");
        assertThat(found("q=" + number)).containsExactly(mould.id());
        assertThat(found("status=CLOSED&q=" + word)).isEmpty();
    }

    @Test
    void does_not_find_persons_by_words_but_by_their_phone() {
        Filed one = filed("饼干发霉", "桃酥 " + word);
        assertThat(found("q=%E5%BC%A0%E5%B0%8F%E4%B8%B0%20" + word)).isEmpty();
        assertThat(found("q=13812345678")).isEmpty();

        Reply persons = bureau().post(COMPLAINTS + "/person-searches", "{\"phone\":\"13812345678\"}")
                .is(200);
        assertThat(persons.<List<String>>read("items[*].id")).contains(one.id());
        bureau().post(COMPLAINTS + "/person-searches", "{\"phone\":\"1\"}")
                .isProblem(400, "invalid-request")
                .pointsAt("/phone", "phone-format");
        consumer(person)
                .post(COMPLAINTS + "/person-searches", "{\"phone\":\"13812345678\"}")
                .is(403);
    }

    @Test
    void refuses_questions_that_no_index_answers() {
        bureau().get(COMPLAINTS + "?q=%E9%9C%89")
                .isProblem(400, "invalid-request")
                .pointsAt("/q", "search-words");
        bureau().get(COMPLAINTS + "?overdue=true&q=ab").pointsAt("/q", "search-by-receipt");
        bureau().get(COMPLAINTS + "?sort=dueOn&q=ab").pointsAt("/sort", "search-by-receipt");
        bureau().get(COMPLAINTS + "?channel=NOWHERE").pointsAt("/channel", "unknown-code");
        bureau().get(COMPLAINTS + "?assignee=a%20b").pointsAt("/assignee", "officer-id");
        consumer(person).get(COMPLAINTS + "?q=ab").pointsAt("/q", "only-in-queue");
    }

    @Test
    void puts_a_case_into_hands_and_out_of_them() {
        Filed one = filed("饼干发霉", "桃酥 " + word);
        Client officer = bureau();

        Filed taken = step(officer, one, "assignment", "{}");
        officer.get(one.path()).has("handling.assignee", "officer-1");
        consumer(person).get(one.path()).lacks("handling");
        assertThat(found("assignee=me&q=" + word)).containsExactly(one.id());
        assertThat(found("assignee=nobody&q=" + word)).isEmpty();

        officer.change(one.path("assignment"), taken.version(), "{}").isProblem(409, "already-so");
        officer.change(one.path("assignment"), one.version(), "{}").is(412);
        Filed given = step(officer, taken, "assignment", "{\"officer\":\"" + colleague + "\"}");
        assertThat(found("assignee=" + colleague)).containsExactly(one.id());
        assertThat(found("status=RECEIVED&channel=APP&category=GOODS_FOOD&assignee=" + colleague))
                .containsExactly(one.id());

        officer.with("If-Match", "\"" + given.version() + "\"")
                .delete(one.path("assignment"))
                .is(200);
        assertThat(found("assignee=nobody&q=" + word)).containsExactly(one.id());
        officer("330102").change(one.path("assignment"), 4, "{}").is(404);
    }

    @Test
    void assigns_many_at_once_with_a_result_each_and_counts_the_load() {
        Filed one = filed("饼干发霉", "桃酥 " + word);
        Filed two = filed("饼干发霉", "桃酥 " + word);
        Filed withdrawn = step(consumer(person), filed("饼干发霉", "桃酥 " + word), "withdrawal", "{}");
        String unknown = UUID.randomUUID().toString();
        String body = "{\"ids\":[\"%s\",\"%s\",\"%s\",\"%s\"],\"officer\":\"%s\"}"
                .formatted(one.id(), two.id(), withdrawn.id(), unknown, colleague);

        Reply first = bureau().post(COMPLAINTS + "/assignments", body).is(200);
        assertThat(first.<List<String>>read("results[*].status"))
                .containsExactly("ASSIGNED", "ASSIGNED", "OVER", "NOT_FOUND");
        Reply again = bureau().post(COMPLAINTS + "/assignments", body).is(200);
        assertThat(again.<List<String>>read("results[*].status"))
                .containsExactly("UNCHANGED", "UNCHANGED", "OVER", "NOT_FOUND");

        Reply load = bureau().get("/api/v1/officers/workload").is(200);
        assertThat(load.<List<Integer>>read("officers[?(@.officer=='" + colleague + "')].load.open"))
                .containsExactly(2);
        String many = IntStream.range(0, 201)
                .mapToObj(i -> "\"" + UUID.randomUUID() + "\"")
                .collect(Collectors.joining(","));
        bureau().post(COMPLAINTS + "/assignments", "{\"ids\":[" + many + "]}")
                .isProblem(400, "invalid-request")
                .pointsAt("/ids", "size");
    }

    @Test
    void suggests_the_same_matter_and_flags_many_complaints_of_one_person_to_officers_only() {
        FilingBody body = new FilingBody()
                .setJson("/respondent", respondent("店" + word))
                .set("/complainant/phone", "139%08d".formatted(Math.abs(word.hashCode()) % 100_000_000));
        Filed one = file(person, body);
        Filed two = file(person, body);
        Filed three = file(person, body.set("/purchase/boughtOn", "2026-11-01"));

        Reply related = bureau().get(three.path("related")).is(200);
        assertThat(related.<List<String>>read("suggestions[*].complaint.id")).containsExactly(two.id(), one.id());
        assertThat(related.<List<String>>read("suggestions[0].likeness"))
                .containsExactlyInAnyOrder("BUSINESS", "PRODUCT", "PROBLEM");
        assertThat(related.<List<String>>read("flags")).containsExactly("MANY_AGAINST_ONE_BUSINESS");
        consumer(person).get(three.path("related")).is(403);
        officer("330102").get(three.path("related")).is(404);
    }

    @Test
    void finds_a_person_by_the_whole_name_and_number_and_by_nothing_less() {
        String name = "诸葛" + word;
        String phone = "138%08d".formatted(Math.abs(word.hashCode()) % 100_000_000);
        FilingBody body = new FilingBody()
                .setJson("/respondent", respondent("梅城饼屋"))
                .set("/complainant/name", name)
                .set("/complainant/phone", phone);
        Filed one = file(person, body);
        Filed two = file(person, body.set("/complainant/phone", "13700000001"));
        String search = COMPLAINTS + "/person-searches";

        assertThat(persons("{\"name\":\"%s\"}".formatted(name))).containsExactly(two.id(), one.id());
        assertThat(persons("{\"name\":\"%s\",\"phone\":\"%s\"}".formatted(name, phone)))
                .containsExactly(one.id());
        assertThat(persons("{\"name\":\"%s\"}".formatted(name.substring(0, 3)))).isEmpty();
        assertThat(persons("{\"name\":\"旁人\",\"phone\":\"%s\"}".formatted(phone)))
                .isEmpty();
        officer("330102").post(search, "{\"name\":\"" + name + "\"}").is(200).has("items.length()", 0);
        bureau().post(search, "{}").isProblem(400, "invalid-request").pointsAt("/name", "required");
        consumer(person).post(search, "{\"name\":\"" + name + "\"}").is(403);
    }

    @Test
    void finds_those_who_complain_jointly_or_act_for_others_and_no_mixture_of_them() {
        String other = "欧阳" + word;
        String lawyer = "司马" + word;
        Filed joint = file(
                person,
                new FilingBody()
                        .setJson("/respondent", respondent("梅城饼屋"))
                        .setJson("/allComplainantsAgree", "true")
                        .setJson(
                                "/coComplainants",
                                "[{\"name\":\"%s\",\"phone\":\"13912349876\",\"address\":\"文一路3号\"}]"
                                        .formatted(other)));
        Filed agents = file(
                "agent-" + person,
                new FilingBody().setJson("/respondent", respondent("梅城饼屋")).setJson("/agent", """
                        {"name":"%s","phone":"13612349876","idKind":"LAWYER_LICENCE","idNumber":"13301200001",
                         "validUntil":"2027-11-30"}""".formatted(lawyer)));

        assertThat(persons("{\"name\":\"%s\"}".formatted(other))).containsExactly(joint.id());
        assertThat(persons("{\"phone\":\"13912349876\",\"name\":\"%s\"}".formatted(other)))
                .containsExactly(joint.id());
        assertThat(persons("{\"phone\":\"13812345678\",\"name\":\"%s\"}".formatted(other)))
                .isEmpty();
        assertThat(persons("{\"name\":\"%s\"}".formatted(lawyer))).containsExactly(agents.id());
        consumer(person)
                .change(joint.path("co-complainants/1/departure"), 1, "{}")
                .isProblem(409, "no-such-place");
        bureau().change(joint.path("co-complainants/1/departure"), 1, "{}").is(200);
        assertThat(persons("{\"name\":\"%s\"}".formatted(other))).containsExactly(joint.id());
    }

    @Test
    void complaints_from_before_the_search_get_its_keys_once() {
        String name = "上官" + word;
        Filed old = file(
                person,
                new FilingBody()
                        .setJson("/respondent", respondent("梅城饼屋"))
                        .set("/complainant/name", name)
                        .set("/purchase/product", "桃酥 " + word));
        database.getCollection("complaints")
                .updateOne(
                        Filters.eq(old.id()),
                        Updates.combine(Updates.unset("searchTokens"), Updates.unset("personKeys")));
        assertThat(found("q=" + word)).isEmpty();

        database.getCollection("walks").deleteMany(new Document());
        int added = searchKeys.addMissing();

        assertThat(added).isPositive();
        assertThat(found("q=" + word)).containsExactly(old.id());
        assertThat(persons("{\"name\":\"%s\"}".formatted(name))).containsExactly(old.id());
        bureau().get(old.path()).is(200).has("version", (int) old.version());
        assertThat(searchKeys.addMissing()).isZero();
    }

    private List<String> persons(String body) {
        return bureau().post(COMPLAINTS + "/person-searches", body).is(200).read("items[*].id");
    }

    private Client bureau() {
        return as(TestIssuer.shared().token("officer-1", "OFFICER").districts(DISTRICT));
    }

    private List<String> found(String query) {
        return bureau().get(COMPLAINTS + "?" + query).is(200).read("items[*].id");
    }

    private Filed filed(String narrative, String product) {
        return file(
                person,
                new FilingBody()
                        .setJson("/respondent", respondent("梅城饼屋"))
                        .set("/narrative", narrative)
                        .set("/purchase/product", product));
    }

    private static String respondent(String name) {
        return "{\"name\":\"%s\",\"address\":\"某路1号\",\"district\":\"%s\"}".formatted(name, DISTRICT);
    }
}
