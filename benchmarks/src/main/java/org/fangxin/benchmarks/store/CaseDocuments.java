package org.fangxin.benchmarks.store;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.bson.Document;

/** Documents of about 1 KB in the shape of complaints: few states, many merchants, times in order. */
record CaseDocuments(int merchants) {

    static final List<String> STATES = List.of("RECEIVED", "ACCEPTED", "MEDIATING", "SETTLED", "TERMINATED", "CLOSED");
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int NARRATIVE = 600;

    /** The same number gives the same document. */
    Document document(int number) {
        Random random = new Random(number);
        StringBuilder narrative = new StringBuilder();
        while (narrative.length() < NARRATIVE) {
            narrative
                    .append(Long.toString(random.nextLong(), Character.MAX_RADIX))
                    .append(' ');
        }
        return new Document("_id", id(number))
                .append("trackingNumber", "TS-2026-%06d".formatted(number))
                .append("status", STATES.get(random.nextInt(STATES.size())))
                .append("merchant", "merchant-" + random.nextInt(merchants))
                .append("filedAt", FIRST.plusSeconds(number * 60L))
                .append("amount", random.nextInt(100_000))
                .append("tags", List.of("t" + random.nextInt(40), "d" + random.nextInt(13)))
                .append("narrative", narrative.toString())
                .append(
                        "timeline",
                        List.of(
                                new Document("at", FIRST).append("what", "filed"),
                                new Document("at", FIRST).append("what", "read")))
                .append("version", 1);
    }

    static String id(int number) {
        return "case-%09d".formatted(number);
    }
}
