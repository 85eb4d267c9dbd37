package org.fangxin.benchmarks.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One run of all measurements against a server; leaves its collection behind until the next. */
final class StoreRun {

    private static final int BATCH = 1000;
    private static final int CLIENTS = 16;
    private static final long SINGLE_NANOS = 4_000_000_000L;

    private final MongoCollection<Document> collection;
    private final CaseDocuments cases;
    private final int documents;

    private StoreRun(MongoCollection<Document> collection, int documents) {
        this.collection = collection;
        this.documents = documents;
        this.cases = new CaseDocuments(Math.max(1, documents / 6));
    }

    static Figures on(String connectionString, int documents) throws InterruptedException {
        try (MongoClient client = MongoClients.create(connectionString)) {
            StoreRun run = new StoreRun(client.getDatabase("benchmark").getCollection("cases"), documents);
            return run.all();
        }
    }

    private Figures all() throws InterruptedException {
        collection.drop();
        collection.createIndex(Indexes.ascending("trackingNumber"), new IndexOptions().unique(true));
        collection.createIndex(Indexes.compoundIndex(Indexes.ascending("status"), Indexes.descending("filedAt")));
        collection.createIndex(Indexes.compoundIndex(Indexes.ascending("merchant"), Indexes.descending("filedAt")));
        collection.createIndex(Indexes.ascending("tags"));
        double bulk = bulk();
        double single = single();
        Random random = new Random(5);
        double byId = Measurement.medianMicros(2000, 2000, i -> read(random.nextInt(documents)));
        double query = Measurement.medianMicros(
                500,
                500,
                i -> collection
                        .find(Filters.eq("status", CaseDocuments.STATES.get(i % CaseDocuments.STATES.size())))
                        .sort(Sorts.descending("filedAt"))
                        .limit(20)
                        .forEach(document -> {}));
        double scan = Measurement.medianMicros(
                1,
                3,
                i -> collection
                        .find(Filters.eq("status", "SETTLED"))
                        .sort(Sorts.descending("filedAt"))
                        .limit(20)
                        .hint(new Document("$natural", 1))
                        .forEach(document -> {}));
        double update = Measurement.medianMicros(1000, 1000, i -> update(random.nextInt(documents)));
        return new Figures(documents, bulk, single, byId, query, scan, update);
    }

    private double bulk() {
        List<Document> batch = new ArrayList<>();
        long nanos = 0;
        for (int number = 0; number < documents; number++) {
            batch.add(cases.document(number));
            if (batch.size() == BATCH || number == documents - 1) {
                long start = System.nanoTime();
                collection.insertMany(batch);
                nanos += System.nanoTime() - start;
                batch.clear();
            }
        }
        return documents * 1e9 / nanos;
    }

    private double single() throws InterruptedException {
        AtomicInteger next = new AtomicInteger(documents);
        long end = System.nanoTime() + SINGLE_NANOS;
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(Thread.ofVirtual().start(() -> {
                while (System.nanoTime() < end) {
                    collection.insertOne(cases.document(next.getAndIncrement()));
                }
            }));
        }
        for (Thread client : clients) {
            client.join();
        }
        int inserted = next.get() - documents;
        Bson added = Filters.gte("_id", CaseDocuments.id(documents));
        collection.deleteMany(added);
        return inserted * 1e9 / SINGLE_NANOS;
    }

    private void read(int number) {
        if (collection.find(Filters.eq("_id", CaseDocuments.id(number))).first() == null) {
            throw new IllegalStateException("document " + number + " is missing");
        }
    }

    private void update(int number) {
        collection.updateOne(
                Filters.eq("_id", CaseDocuments.id(number)),
                Updates.combine(Updates.set("amount", number), Updates.inc("version", 1)));
    }
}
