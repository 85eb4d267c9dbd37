package org.fangxin.benchmarks.registry;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fangxin.benchmarks.Questions;
import org.fangxin.benchmarks.RunningService;
import org.jspecify.annotations.Nullable;

/** Every search, list, count and lookup of the registry, each as a client asks for it. */
final class RegistryQuestions {
    private static final String MERCHANTS = "/api/v1/merchants";
    private static final String NEAR = "near=120.15,30.27";

    /** A merchant that is there at every size. */
    private static final String NAME = MerchantLines.name(1_234);

    private final RunningService service;
    private final Questions questions = new Questions();

    RegistryQuestions(RunningService service) {
        this.service = service;
        String sign = NAME.substring(2, 7);
        list("search by a whole name", MERCHANTS + "?q=" + text(NAME));
        list("search by a sign", MERCHANTS + "?q=" + text(sign));
        list("search by a frequent word", MERCHANTS + "?q=" + text("食品"));
        list(
                "search by a frequent word, filtered",
                MERCHANTS + "?q=" + text("食品") + "&district=330106&designation=STORE");
        list("search by a frequent word, by name", MERCHANTS + "?q=" + text("食品") + "&sort=name");
        list(
                "search by a frequent word, newest, open now",
                MERCHANTS + "?q=" + text("食品") + "&sort=-registered&openNow=true");
        list("search by initials", MERCHANTS + "?q=zwg");
        list("search by full pinyin", MERCHANTS + "?q=longjing");
        list("search with a typing error", MERCHANTS + "?q=" + text(sign.substring(0, 4) + "口"));
        list("near by", MERCHANTS + "?" + NEAR);
        list("near by, open now", MERCHANTS + "?" + NEAR + "&openNow=true");
        list("near by, a word", MERCHANTS + "?" + NEAR + "&q=" + text("食品"));
        list("near by, by name", MERCHANTS + "?" + NEAR + "&radius=2000&sort=name");
        list("list by name", MERCHANTS);
        list("list, newest", MERCHANTS + "?sort=-registered");
        list(
                "list by district, category, designation",
                MERCHANTS + "?district=330106&category=GOODS&designation=STORE");
        list("list by mall and industry", MERCHANTS + "?industry=F52&mall=" + text("商场7"));
        list("list, open now", MERCHANTS + "?openNow=true");
        get("facets of everything", MERCHANTS + "/facets");
        get("facets of a district", MERCHANTS + "/facets?district=330106&designation=STORE");
        get("facets of a frequent word", MERCHANTS + "/facets?q=" + text("食品"));
        get("facets of a sign", MERCHANTS + "/facets?q=" + text(sign));
        get("facets near by, open now", MERCHANTS + "/facets?" + NEAR + "&openNow=true");
        get("suggestions for one character", "/api/v1/merchant-suggestions?q=" + text("知"));
        get("suggestions for a sign", "/api/v1/merchant-suggestions?q=" + text(sign.substring(0, 2)));
        get("a merchant's page", MERCHANTS + "/" + MerchantLines.uscc(1_234));
        String codes = IntStream.range(0, 1_000)
                .mapToObj(i -> "\"" + MerchantLines.uscc(i * 4) + "\"")
                .collect(Collectors.joining(",", "{\"usccs\":[", "]}"));
        questions.add(
                "status of 1,000 codes",
                () -> service.post(null, "/api/v1/merchant-status-lookups", "application/json", codes));
    }

    /** Microseconds of each, see {@link Questions#quartiles}. */
    Map<String, Double> quartiles(int rounds) throws IOException, InterruptedException {
        return questions.quartiles(rounds);
    }

    private void get(String name, String path) {
        questions.add(name, () -> service.get(null, path));
    }

    /**
     * A list, of which as many merchants are asked for at every size as the first one has to offer, a page at most: a page that
     * delivers ten times the merchants is not what grows.
     */
    private void list(String name, String path) {
        AtomicReference<@Nullable String> asked = new AtomicReference<>();
        questions.add(name, () -> {
            String known = asked.get();
            if (known == null) {
                int found = service.get(null, path).path("items").size();
                known = path + (path.contains("?") ? "&" : "?") + "limit=" + Math.max(1, found);
                asked.set(known);
            }
            return service.get(null, known);
        });
    }

    private static String text(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
