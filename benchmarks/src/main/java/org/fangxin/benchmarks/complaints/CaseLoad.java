package org.fangxin.benchmarks.complaints;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.fangxin.benchmarks.RunningService;
import org.fangxin.standalone.issuer.DevelopmentRole;
import tools.jackson.databind.JsonNode;

/**
 * Fills the store of a running service: some hundred cases are imported, so that their documents are the service's own, and
 * copied in bulk until there are enough.
 */
final class CaseLoad implements AutoCloseable {
    private static final int BATCH = 500;
    private static final int REPORTS_PER_HUNDRED = 15;
    private static final int RARE_AT_MOST = 60;
    private static final int MESSAGES = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 200;
    private static final String COMPLAINTS = "/api/v1/complaints";

    private final MongoClient client;
    private final MongoDatabase database;
    private final List<Document> complaints = new ArrayList<>();
    private final List<Document> reports = new ArrayList<>();
    private final List<Document> besides = new ArrayList<>();
    private final Document reporter;
    private final Document access;
    private final Known known;
    private int cases;
    private int rare;

    /** What questions ask for: cases that are there from the beginning. */
    record Known(String complaint, String tracking, String officer) {}

    private CaseLoad(RunningService service) throws IOException, InterruptedException {
        this.client = MongoClients.create(service.mongodbUri());
        this.database = client.getDatabase("fangxin_complaint");
        for (int i = 0; i < PastLines.MERCHANTS.size(); i++) {
            database.getCollection("merchants")
                    .insertOne(new Document("_id", PastLines.MERCHANTS.get(i))
                            .append("name", "饼屋" + i)
                            .append("address", "文二路" + i + "号")
                            .append("district", PastLines.district(i))
                            .append("sequence", 1L));
        }
        String officer = service.token(DevelopmentRole.OFFICER, null, null, List.of());
        takeOver(service, officer);
        database.getCollection("complaints").find().into(complaints);
        database.getCollection("reports").find().into(reports);
        Document one = complaints.getFirst();
        this.known = new Known(one.getString("_id"), one.getString("trackingNumber"), officer);
        for (int i = 0; i < MESSAGES; i++) {
            service.post(
                    officer,
                    COMPLAINTS + "/" + known.complaint() + "/messages",
                    "application/json",
                    "{\"text\":\"请补充购物凭证。\",\"to\":[\"COMPLAINANT\"]}");
        }
        service.post(
                officer,
                COMPLAINTS + "/" + known.complaint() + "/complainant-unmasking",
                "application/json",
                "{\"purpose\":\"联系投诉人\"}");
        database.getCollection("messages").find().limit(1).into(besides);
        this.access = first("accesses");
        this.reporter = first("reporters");
        this.cases = complaints.size() + reports.size();
        this.rare = (int) java.util.stream.IntStream.range(0, PastLines.COMPLAINTS)
                .filter(PastLines::rare)
                .count();
    }

    static CaseLoad into(RunningService service) throws IOException, InterruptedException {
        return new CaseLoad(service);
    }

    Known known() {
        return known;
    }

    /** Adds copies until there are so many cases. */
    void fillTo(int size) {
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        List<Document> moreComplaints = new ArrayList<>();
        List<Document> moreReports = new ArrayList<>();
        List<Document> moreReporters = new ArrayList<>();
        List<Document> moreMessages = new ArrayList<>();
        List<Document> moreAccesses = new ArrayList<>();
        while (cases < size) {
            int number = cases++;
            if (number % 100 < REPORTS_PER_HUNDRED) {
                Document report = CaseCopy.report(reports.get(number / 7 % reports.size()), number);
                moreReports.add(report);
                moreReporters.add(CaseCopy.reporter(reporter, report, number));
            } else {
                Document copy = CaseCopy.complaint(template(number), number, year);
                moreComplaints.add(copy);
                moreMessages.add(CaseCopy.beside(besides.getFirst(), known.complaint(), copy.getString("_id")));
                moreAccesses.add(CaseCopy.beside(access, known.complaint(), copy.getString("_id")));
            }
            if (cases % BATCH == 0 || cases == size) {
                flush("complaints", moreComplaints);
                flush("reports", moreReports);
                flush("reporters", moreReporters);
                flush("messages", moreMessages);
                flush("accesses", moreAccesses);
            }
        }
    }

    private Document template(int number) {
        Document template = complaints.get(number % complaints.size());
        if (!template.get("grievance", Document.class).getString("category").equals(PastLines.RARE_CATEGORY)) {
            return template;
        }
        return rare++ < RARE_AT_MOST ? template : complaints.get((number + 1) % complaints.size());
    }

    private void flush(String collection, List<Document> documents) {
        if (!documents.isEmpty()) {
            database.getCollection(collection).insertMany(documents);
            documents.clear();
        }
    }

    private Document first(String collection) {
        Document first =
                database.getCollection(collection).find(Filters.exists("_id")).first();
        if (first == null) {
            throw new IllegalStateException("no document in " + collection);
        }
        return first;
    }

    private static void takeOver(RunningService service, String officer) throws IOException, InterruptedException {
        String lines = new PastLines(LocalDate.now(ZoneId.of("Asia/Shanghai"))).lines();
        JsonNode job = service.post(officer, "/api/v1/complaint-imports", "application/x-ndjson", lines);
        String path = "/api/v1/complaint-imports/" + job.path("id").asString();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!job.path("state").asString().equalsIgnoreCase("succeeded")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the import takes longer than " + PATIENCE);
            }
            Thread.sleep(PAUSE_MILLIS);
            job = service.get(officer, path);
        }
        if (job.path("counts").path("created").asInt() != PastLines.COMPLAINTS + PastLines.REPORTS) {
            throw new IllegalStateException("not every line was taken over: " + job);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
