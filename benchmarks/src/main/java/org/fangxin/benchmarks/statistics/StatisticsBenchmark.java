package org.fangxin.benchmarks.statistics;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Asks a running stack for figures and prints the median times. Run it at one size of the data, then at another; the
 * ratio is what counts. A question is new when its range was not asked before: then it is counted. Asked again it is
 * answered from memory until a figure changes.
 */
@CommandLine.Command(
        name = "statistics",
        mixinStandardHelpOptions = true,
        description = "Measures figures on a running stack.")
public final class StatisticsBenchmark implements Callable<Integer> {
    private static final Pattern VALUE = Pattern.compile("\"received\":\\{\"value\":(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long PAUSE_MILLIS = 200;

    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("headline", "");
        QUESTIONS.put("by district and month", "&groupBy=district&interval=month");
        QUESTIONS.put("by category and problem, filtered", "&groupBy=category,problem&district=!330106&kind=complaint");
        QUESTIONS.put("by day, with the year before", "&interval=day&compare=previous-year");
        QUESTIONS.put("top ten businesses", "&groupBy=merchant");
    }

    private final HttpClient http = HttpClient.newHttpClient();

    @CommandLine.Option(names = "--url", description = "the gateway")
    private String url = "http://127.0.0.1:8080";

    @CommandLine.Option(
            names = "--token",
            required = true,
            description = "token of an administrator: ./fangxin token admin")
    private String token = "";

    @CommandLine.Option(names = "--rounds", description = "how often each question is asked")
    private int rounds = 40;

    @CommandLine.Option(names = "--rebuild", description = "measure a rebuild of all figures of cases, too")
    private boolean rebuild;

    @Override
    public Integer call() throws IOException, InterruptedException {
        LocalDate today = LocalDate.now();
        System.out.printf("cases received in a year: %s%n", received(today));
        System.out.printf("%-36s %12s %12s%n", "question (median)", "new", "asked again");
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            for (int round = 0; round < rounds; round++) {
                micros(path(today, rounds + round, question.getValue()));
            }
            System.out.printf(
                    "%-36s %9.2f ms %9.2f ms%n",
                    question.getKey(),
                    median(today, question.getValue(), true),
                    median(today, question.getValue(), false));
        }
        if (rebuild) {
            System.out.printf("rebuild, until it is answered: %.1f s%n", rebuilt(today));
        }
        return 0;
    }

    private double median(LocalDate today, String question, boolean anew) throws IOException, InterruptedException {
        double[] millis = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            millis[round] = micros(path(today, anew ? round : 0, question)) / 1000;
        }
        Arrays.sort(millis);
        return millis[rounds / 2];
    }

    /** Another number of days is another question. */
    private static String path(LocalDate today, int days, String question) {
        return "/api/v1/statistics/complaints?from=" + today.minusDays(364L + days) + "&to=" + today + question;
    }

    private double micros(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        send(HttpRequest.newBuilder(URI.create(url + path)).GET());
        return (System.nanoTime() - start) / 1000.0;
    }

    private @Nullable String received(LocalDate today) throws IOException, InterruptedException {
        Matcher value = VALUE.matcher(send(HttpRequest.newBuilder(URI.create(url + path(today, 0, "")))));
        return value.find() ? value.group(1) : null;
    }

    private double rebuilt(LocalDate today) throws IOException, InterruptedException {
        String work = url + "/api/v1/operations/complaint-service/statistics/rebuild";
        long start = System.nanoTime();
        send(HttpRequest.newBuilder(URI.create(work)).POST(HttpRequest.BodyPublishers.noBody()));
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            Thread.sleep(PAUSE_MILLIS);
            String state = send(HttpRequest.newBuilder(URI.create(work)).GET());
            Matcher finished = Pattern.compile("\"finishedAt\":\"([^\"]+)\"").matcher(state);
            if (finished.find() && asOf(today).isAfter(OffsetDateTime.parse(finished.group(1)))) {
                return (System.nanoTime() - start) / 1e9;
            }
        }
        throw new IllegalStateException("the rebuild takes longer than " + PATIENCE);
    }

    private OffsetDateTime asOf(LocalDate today) throws IOException, InterruptedException {
        Matcher moment = Pattern.compile("\"asOf\":\"([^\"]+)\"")
                .matcher(send(HttpRequest.newBuilder(URI.create(url + path(today, 0, "")))));
        if (!moment.find()) {
            throw new IllegalStateException("an answer without its moment");
        }
        return OffsetDateTime.parse(moment.group(1));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                request.header("Authorization", "Bearer " + token).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
