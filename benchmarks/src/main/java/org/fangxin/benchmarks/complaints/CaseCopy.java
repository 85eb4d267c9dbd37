package org.fangxin.benchmarks.complaints;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** A case as the service wrote it, made another case: its own id and numbers, another person, another officer. */
final class CaseCopy {
    private static final int CASES_OF_A_PERSON = 20;
    private static final int CASES_OF_AN_OFFICER = 60;
    private static final int FIRST_SERIAL = 100_000_000;
    private static final int DIGITS = 10;
    private static final int MODULUS = 11;

    private CaseCopy() {}

    static Document complaint(Document template, int number, int year) {
        String id = id();
        Map<String, String> other = new LinkedHashMap<>();
        other.put(template.getString("_id"), id);
        other.put(template.getString("trackingNumber"), tracking(year, number));
        other.put(
                template.getString("trackingNumber").toLowerCase(Locale.ROOT),
                tracking(year, number).toLowerCase(Locale.ROOT));
        Document takeover = template.get("takeover", Document.class);
        other.put(takeover.getString("externalNo"), "COPY-%09d".formatted(number));
        other.put(takeover.getString("externalNo").toLowerCase(Locale.ROOT), "copy-%09d".formatted(number));
        Document copy = document(template, other);
        copy.put("owner", person(number));
        copy.put("personKeys", List.of("copy-" + number / CASES_OF_A_PERSON));
        String officer = officer(number);
        List<String> lists = new ArrayList<>(copy.getList("listedUnder", String.class));
        if (number % 2 == 0) {
            lists.replaceAll(key -> key.replace("|nobody", "|officer|" + officer));
            copy.put(
                    "handling",
                    new Document("assignee", officer)
                            .append("since", copy.get("receivedOn"))
                            .append("links", List.of()));
        }
        copy.put("listedUnder", lists);
        return quiet(copy);
    }

    static Document report(Document template, int number) {
        Document copy = document(
                template,
                Map.of(
                        template.getString("_id"), id(),
                        template.get("takeover", Document.class).getString("externalNo"),
                                "COPY-%09d".formatted(number)));
        copy.put("serial", 1_000_000L + number);
        return quiet(copy);
    }

    static Document reporter(Document template, Document report, int number) {
        return new Document(template).append("_id", report.get("_id")).append("owner", person(number));
    }

    /** A document that lies beside a case: a message, or a look at personal data. */
    static Document beside(Document template, String oldCase, String newCase) {
        Document copy = document(template, Map.of(oldCase, newCase));
        copy.put("_id", copy.get("_id") instanceof String ? id() : new ObjectId());
        if (copy.containsKey("requestKey")) {
            copy.put("requestKey", id());
        }
        return copy;
    }

    static String officer(int number) {
        return "officer-" + number / CASES_OF_AN_OFFICER;
    }

    static String person(int number) {
        return "consumer-" + number / CASES_OF_A_PERSON;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    /** Nothing is told of copies, and they count in no figures. */
    private static Document quiet(Document copy) {
        copy.put("outbox", List.of());
        copy.remove("outboxDue");
        copy.remove("disclosureDue");
        Document figures = copy.get("figures", Document.class);
        if (figures != null) {
            figures.remove("uncounted");
        }
        return copy;
    }

    private static Document document(Document template, Map<String, String> other) {
        Document copy = new Document();
        template.forEach((field, each) -> copy.put(field, replaced(each, other)));
        return copy;
    }

    private static @Nullable Object replaced(@Nullable Object value, Map<String, String> other) {
        return switch (value) {
            case null -> null;
            case Document document -> document(document, other);
            case List<?> list -> {
                List<@Nullable Object> copy = new ArrayList<>(list.size());
                list.forEach(each -> copy.add(replaced(each, other)));
                yield copy;
            }
            case String text -> {
                String copy = text;
                for (Map.Entry<String, String> each : other.entrySet()) {
                    copy = copy.contains(each.getKey()) ? copy.replace(each.getKey(), each.getValue()) : copy;
                }
                yield copy;
            }
            default -> value;
        };
    }

    /** A number that the service reads: with its ISO 7064 MOD 11,10 check digit. */
    private static String tracking(int year, int number) {
        int serial = FIRST_SERIAL + number;
        String digits = "%04d%d".formatted(year, serial);
        int product = DIGITS;
        for (char digit : digits.toCharArray()) {
            int sum = (product + digit - '0') % DIGITS;
            product = (sum == 0 ? DIGITS : sum) * 2 % MODULUS;
        }
        return "TS-%04d-%d-%d".formatted(year, serial, (MODULUS - product) % DIGITS);
    }
}
