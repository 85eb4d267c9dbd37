package org.fangxin.benchmarks.warnings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine;

/** Measures a running warning service and prints one table. Its webhooks must be allowed to call this machine. */
@CommandLine.Command(
        name = "warnings",
        mixinStandardHelpOptions = true,
        description = "Measures how soon a warning reaches its first listeners, and what a catalogue match costs.",
        footer = {
            "",
            "Start the platform with FANGXIN_WARNING_WEBHOOKS_ALLOWLOCAL=true, then:",
            "  benchmarks/run warnings --editor $(./fangxin token editor) --reviewer $(./fangxin token reviewer) \\",
            "    --partner $(./fangxin token partner) --analyst $(./fangxin token analyst)"
        })
public final class WarningsBenchmark implements Callable<Integer> {
    private static final int GOODS_PER_WARNING = 200;
    private static final int DEAF_WEBHOOKS = 20;
    private static final int ROWS = 1_000;
    private static final int MATCHES = 30;
    private static final int READS = 150;
    private static final int NOT_MODIFIED = 304;
    private static final String LIST = "/api/v1/warnings?limit=50";

    @CommandLine.Option(names = "--url", description = "the warning service itself, past the gateway's limits")
    private String url = "http://127.0.0.1:8083";

    @CommandLine.Option(names = "--editor", required = true, description = "a token of an editor")
    private String editor = "";

    @CommandLine.Option(names = "--reviewer", required = true, description = "a token of a reviewer")
    private String reviewer = "";

    @CommandLine.Option(names = "--partner", required = true, description = "a token of a partner")
    private String partner = "";

    @CommandLine.Option(names = "--analyst", required = true, description = "a token of an analyst")
    private String analyst = "";

    @CommandLine.Option(names = "--listeners", description = "listeners of the event stream")
    private int listeners = 1_000;

    @CommandLine.Option(names = "--goods", split = ",", description = "goods in warnings, ascending")
    private List<Integer> goods = List.of(10_000, 100_000);

    @CommandLine.Option(names = "--publications", description = "publications that are timed")
    private int publications = 50;

    private int made;

    @Override
    public Integer call() throws Exception {
        ServiceApi api = new ServiceApi(url);
        try (Arrivals arrivals = new Arrivals()) {
            for (int i = 0; i < DEAF_WEBHOOKS; i++) {
                subscribe(api, partner, arrivals.endpoint("/deaf/" + i));
            }
            arrivals.refuse();
            List<Double> matches = new ArrayList<>();
            List<Double> listings = new ArrayList<>();
            for (int size : goods) {
                while (made < size) {
                    publish(api, api.approved(editor, reviewer, naming(made, GOODS_PER_WARNING)));
                    made += GOODS_PER_WARNING;
                }
                matches.add(match(api, size));
                listings.add(listing(api, size));
            }
            subscribe(api, analyst, arrivals.endpoint("/quick"));
            arrivals.listen(url, listeners);
            latency(api, arrivals, (long) DEAF_WEBHOOKS * made / GOODS_PER_WARNING);
            print("match of 1,000 rows, ratio of largest to smallest", matches.getLast() / matches.getFirst(), "");
            print("active warnings, ratio of largest to smallest", listings.getLast() / listings.getFirst(), "");
        }
        return 0;
    }

    private void latency(ServiceApi api, Arrivals arrivals, long queued) throws IOException, InterruptedException {
        List<Double> streamed = new ArrayList<>();
        List<Double> called = new ArrayList<>();
        for (int i = 0; i < publications; i++) {
            String path = api.approved(editor, reviewer, naming(-1, 0));
            String id = path.substring(path.lastIndexOf('/') + 1);
            long begun = System.nanoTime();
            publish(api, path);
            streamed.add(millis(begun, await(arrivals.streamed(), id)));
            called.add(millis(begun, await(arrivals.called(), id)));
        }
        print("listeners", listeners, "");
        print("deliveries waiting", queued, "");
        print("publication to first event, p50", quantile(streamed, 0.5), "ms");
        print("publication to first event, p99", quantile(streamed, 0.99), "ms");
        print("publication to first webhook attempt, p50", quantile(called, 0.5), "ms");
        print("publication to first webhook attempt, p99", quantile(called, 0.99), "ms");
        print("heap in use", heap(api) / (1 << 20), "MB");
    }

    private double match(ServiceApi api, int size) throws IOException, InterruptedException {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "{\"brand\":\"B%d\",\"model\":\"M%d\"}".formatted(i * 7 % size, i * 7 % size))
                .collect(Collectors.joining(",", "{\"rows\":[", "]}"));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < MATCHES; i++) {
            long begun = System.nanoTime();
            api.post(null, "/api/v1/warning-matches", rows);
            times.add(millis(begun, System.nanoTime()));
        }
        double median = quantile(times.subList(MATCHES / 3, MATCHES), 0.5);
        print("match of 1,000 rows against %,d goods, p50".formatted(size), median, "ms");
        return median;
    }

    /** The list of warnings in force, read whole and asked for by somebody who knows it. */
    private static double listing(ServiceApi api, int size) throws IOException, InterruptedException {
        List<Double> whole = new ArrayList<>();
        List<Double> known = new ArrayList<>();
        String tag = api.read(LIST, "").headers().firstValue("ETag").orElseThrow();
        for (int i = 0; i < READS; i++) {
            long begun = System.nanoTime();
            api.read(LIST, "");
            long between = System.nanoTime();
            int status = api.read(LIST, tag).statusCode();
            whole.add(millis(begun, between));
            known.add(millis(between, System.nanoTime()));
            if (status != NOT_MODIFIED) {
                throw new IOException("a known list was answered with " + status);
            }
        }
        double median = quantile(whole.subList(READS / 3, READS), 0.5);
        print("active warnings of %,d, p50".formatted(size / GOODS_PER_WARNING), median, "ms");
        print("the same when it is known (304), p50", quantile(known.subList(READS / 3, READS), 0.5), "ms");
        return median;
    }

    private void publish(ServiceApi api, String path) throws IOException, InterruptedException {
        api.post(editor, path + "/publication", "");
    }

    private static void subscribe(ServiceApi api, String token, String endpoint)
            throws IOException, InterruptedException {
        String webhook = api.created(
                token, "/api/v1/webhooks", "{\"url\":\"%s\",\"types\":[\"warning.published\"]}".formatted(endpoint));
        api.post(token, webhook + "/verification", "");
    }

    private static long await(Map<String, Long> arrivals, String id) throws InterruptedException {
        Long at = arrivals.get(id);
        while (at == null) {
            Thread.sleep(1);
            at = arrivals.get(id);
        }
        return at;
    }

    private static String naming(int first, int number) {
        String products = IntStream.range(first, first + number)
                .mapToObj(i -> "{\"name\":\"P%d\",\"brand\":\"B%d\",\"model\":\"M%d\"}".formatted(i, i, i))
                .collect(Collectors.joining(","));
        return """
                {"kind":"CONSUMPTION_WARNING","severity":"WARNING","title":{"zh":"负载测量","en":"Measured under load"},
                 "text":{"zh":"负载测量。","en":"Measured under load."},"products":[%s]}
                """.formatted(products);
    }

    private static double heap(ServiceApi api) throws IOException, InterruptedException {
        return api.get("/actuator/prometheus")
                .lines()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    private static double millis(long begun, long ended) {
        return (ended - begun) / 1e6;
    }

    private static void print(String figure, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-60s %,12.1f %s%n", figure, value, unit);
    }
}
