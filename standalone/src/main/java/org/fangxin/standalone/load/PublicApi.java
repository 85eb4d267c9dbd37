package org.fangxin.standalone.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the gateway, patiently: what fails for a moment (no answer, 409 while the same request runs, 429, 5xx, a merchant
 * whose registration is still on its way to the complaint-service) is tried again. Every request that creates something
 * carries an idempotency key, so trying again never creates it twice.
 */
final class PublicApi {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
    private static final Set<String> PASSING_PROBLEMS = Set.of("merchant-unknown", "request-in-progress");

    private final HttpClient client;
    private final URI gateway;

    PublicApi(HttpClient client, URI gateway) {
        this.client = client;
        this.gateway = gateway;
    }

    /** What came back in the end. */
    record Answer(int status, String text, Map<String, List<String>> headers) {
        JsonNode json() {
            return JsonMapper.shared().readTree(text.isBlank() ? "{}" : text);
        }

        String problem() {
            return status < 400 ? "" : json().path("code").asString("");
        }

        /** @param what what was asked for */
        LoadFailed refused(String what) {
            return new LoadFailed(what + " was answered with " + status + ": "
                    + text.lines().findFirst().orElse(""));
        }
    }

    Answer get(String path, String token) throws LoadFailed, InterruptedException {
        return send(request(path, token).GET().build());
    }

    Answer post(String path, String token, String contentType, String body, Map<String, String> headers)
            throws LoadFailed, InterruptedException {
        HttpRequest.Builder request = request(path, token).header("Content-Type", contentType);
        headers.forEach(request::header);
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) throws LoadFailed, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Duration pause = FIRST_PAUSE;
        while (true) {
            boolean last = System.nanoTime() > end;
            try {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                Answer answer = new Answer(
                        response.statusCode(),
                        response.body(),
                        response.headers().map());
                if (last || !PASSING.contains(answer.status()) && !PASSING_PROBLEMS.contains(answer.problem())) {
                    return answer;
                }
            } catch (IOException e) {
                if (last) {
                    throw new LoadFailed("the gateway at " + gateway + " does not answer; is the stack up?", e);
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }
}
