package org.fangxin.benchmarks.complaints;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fangxin.benchmarks.Questions;
import org.fangxin.benchmarks.RunningService;
import org.fangxin.standalone.issuer.DevelopmentRole;
import org.jspecify.annotations.Nullable;

/** Every list and search of the service, each as a client asks for it. */
final class ListQuestions {
    private static final String COMPLAINTS = "/api/v1/complaints";
    private static final String QUEUE = COMPLAINTS + "?district=330106";

    /** A case that is there at every size. */
    private static final int PERSON = 1_500;

    private final RunningService service;
    private final Questions questions = new Questions();

    private ListQuestions(RunningService service) {
        this.service = service;
    }

    static ListQuestions of(RunningService service, CaseLoad.Known known) throws IOException, InterruptedException {
        ListQuestions all = new ListQuestions(service);
        String city = known.officer();
        String officer =
                service.token(DevelopmentRole.OFFICER, CaseCopy.officer(PERSON), null, List.of("330106", "330108"));
        String merchant = service.token(DevelopmentRole.MERCHANT, null, PastLines.MERCHANTS.getFirst(), List.of());
        String consumer = service.token(DevelopmentRole.CONSUMER, CaseCopy.person(PERSON), null, List.of());
        String rare = QUEUE + "&category=" + PastLines.RARE_CATEGORY;
        all.page("queue of a city, by due day", city, COMPLAINTS);
        all.page("queue of two districts", officer, COMPLAINTS);
        all.page("queue of a district, by receipt", city, QUEUE + "&sort=-receivedAt");
        all.page("queue by status", city, QUEUE + "&status=ACCEPTED");
        all.page("queue by category", city, QUEUE + "&category=GOODS_FOOD");
        all.page("queue by business", city, QUEUE + "&merchant=" + PastLines.MERCHANTS.getFirst());
        all.page("queue by channel", city, QUEUE + "&channel=APP");
        all.page("queue: overdue", city, QUEUE + "&overdue=true");
        all.page("queue: not overdue", city, QUEUE + "&overdue=false");
        all.page("queue of an officer", officer, COMPLAINTS + "?assignee=me");
        all.page("queue in nobody's hands", city, QUEUE + "&assignee=nobody");
        all.page("queue: those who need help", city, QUEUE + "&assistance=true");
        all.page(
                "queue by status, category, business, channel",
                city,
                QUEUE + "&status=CLOSED&category=GOODS_FOOD&channel=APP&merchant=" + PastLines.MERCHANTS.getFirst());
        all.page("queue by a rare category and a frequent channel", city, rare + "&channel=APP");
        all.page("queue by a rare category, in nobody's hands", city, rare + "&assignee=nobody");
        all.page("queue of an officer by channel", officer, COMPLAINTS + "?assignee=me&channel=APP");
        all.page("search by a frequent word", city, QUEUE + "&q=" + text("饼干"));
        all.page("search by a rare word", city, QUEUE + "&q=" + text(PastLines.RARE_WORD));
        all.page("search by a frequent and a rare word", city, QUEUE + "&q=" + text("饼干 " + PastLines.RARE_WORD));
        all.page("search by words and category", city, rare + "&q=" + text("饼干"));
        all.page("search by words and status", city, QUEUE + "&status=ACCEPTED&q=" + text("饼干"));
        all.page("search by tracking number", city, QUEUE + "&q=" + known.tracking());
        all.page("complaints against a business", merchant, COMPLAINTS);
        all.page("complaints against a business by status", merchant, COMPLAINTS + "?status=ACCEPTED");
        all.page("own complaints", consumer, COMPLAINTS);
        all.page("own complaints by due day", consumer, COMPLAINTS + "?sort=dueOn");
        all.question(
                "complaints of a phone number",
                () -> service.post(
                        city,
                        COMPLAINTS + "/person-searches",
                        "application/json",
                        "{\"phone\":\"" + PastLines.PHONE + "\"}"));
        all.question(
                "complaints of a name",
                () -> service.post(
                        city,
                        COMPLAINTS + "/person-searches",
                        "application/json",
                        "{\"name\":\"" + PastLines.NAME + "\"}"));
        all.page("what hangs together with a complaint", city, COMPLAINTS + "/" + known.complaint() + "/related");
        all.page("workload of a district", officer, "/api/v1/officers/workload");
        all.page("messages of a case", city, COMPLAINTS + "/" + known.complaint() + "/messages");
        all.page("looks at personal data", city, COMPLAINTS + "/" + known.complaint() + "/accesses");
        all.page("queue of reports", city, "/api/v1/reports");
        all.page("queue of reports by stage", city, "/api/v1/reports?stage=RECEIVED");
        all.page("own reports", consumer, "/api/v1/reports");
        all.page("published complaints", null, "/api/v1/disclosures");
        all.page(
                "published complaints by district and category",
                null,
                "/api/v1/disclosures?district=330106&category=GOODS_FOOD");
        all.page(
                "published complaints of a business",
                null,
                "/api/v1/disclosures/merchants/" + PastLines.MERCHANTS.getFirst());
        all.page(
                "totals of what is public about a business",
                null,
                "/api/v1/disclosures/merchants/" + PastLines.MERCHANTS.getFirst() + "/totals");
        return all;
    }

    /** Microseconds of each, see {@link Questions#quartiles}. */
    Map<String, Double> quartiles(int rounds) throws IOException, InterruptedException {
        return questions.quartiles(rounds);
    }

    private void page(String name, @Nullable String token, String path) {
        question(name, () -> service.get(token, path));
    }

    private void question(String name, Questions.Question question) {
        questions.add(name, question);
    }

    private static String text(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
