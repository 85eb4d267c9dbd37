package org.fangxin.benchmarks.statistics;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.issuer.ClientSecret;
import org.fangxin.standalone.issuer.DevelopmentRole;
import org.fangxin.standalone.issuer.IssuedTokens;
import org.fangxin.standalone.issuer.TokenRequest;
import org.fangxin.standalone.load.LoadFailed;
import org.fangxin.standalone.load.SampleLoad;
import org.fangxin.standalone.sample.Scale;
import org.fangxin.standalone.stack.StackFacts;

/** The stack that runs on a data folder, as an administrator sees it through the gateway. */
final class Platform {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final DataFolder folder;
    private final StackFacts facts;
    private final String token;

    Platform(DataFolder folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.facts = StackFacts.of(folder)
                .filter(StackFacts::ready)
                .orElseThrow(() -> new IllegalStateException("nothing is ready on " + folder.root()));
        String secret = Files.readString(ClientSecret.fileIn(folder.keys())).strip();
        this.token = new IssuedTokens(http, facts.issuer(), secret).get(TokenRequest.of(DevelopmentRole.ADMIN, null));
    }

    /** Loads a sample city; what was loaded before stays. */
    void load(Scale scale, long seed) throws IOException, InterruptedException, LoadFailed {
        new SampleLoad(folder, new PrintWriter(System.out, true), false).run(facts, seed, scale);
    }

    /** The store's address. */
    String mongodb() {
        return facts.mongodb();
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    String post(String path) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(facts.gateway() + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** The first thing that a pattern with one group finds. */
    static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
