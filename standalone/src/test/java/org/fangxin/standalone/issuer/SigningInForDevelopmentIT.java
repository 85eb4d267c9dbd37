package org.fangxin.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fangxin.standalone.files.Ports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tools.jackson.databind.json.JsonMapper;

class SigningInForDevelopmentIT {
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    private static final String BACK = "http://127.0.0.1:18999/dashboard";

    @TempDir
    static Path folder;

    private static DevelopmentIssuer issuer;
    private static String url;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws IOException {
        int port = Ports.findFree(Set.of());
        url = "http://127.0.0.1:" + port;
        issuer = DevelopmentIssuer.open(new IssuerSettings(url, "127.0.0.1", port, folder.resolve("keys"), null));
    }

    @AfterAll
    static void close() {
        issuer.close();
    }

    @Test
    void a_picked_user_gets_a_code_and_its_proof_gets_a_token_once() throws Exception {
        HttpResponse<String> page = get(authorize(BACK, challenge()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Development only", "dev-officer");
        Matcher link = Pattern.compile("href=\"([^\"]+user=dev-analyst)\"").matcher(page.body());
        assertThat(link.find()).isTrue();

        HttpResponse<String> picked = get(url + link.group(1).replace("&amp;", "&"));
        assertThat(picked.statusCode()).isEqualTo(302);
        String location = picked.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(BACK + "?").contains("state=s-1");
        String code = code(location);

        HttpResponse<String> token = exchange(code, VERIFIER);
        assertThat(token.statusCode()).isEqualTo(200);
        Jwt jwt = JwtDecoders.fromIssuerLocation(url)
                .decode(JsonMapper.shared()
                        .readTree(token.body())
                        .path("access_token")
                        .asString());
        assertThat(jwt.getSubject()).isEqualTo("dev-analyst");
        assertThat(jwt.getClaimAsStringList("roles")).containsExactly("ANALYST");
        assertThat(jwt.getAudience()).containsExactly("fangxin");

        assertThat(exchange(code, VERIFIER).statusCode())
                .as("a code used again")
                .isEqualTo(400);
    }

    @Test
    void a_code_is_worth_nothing_without_its_proof() throws Exception {
        String code = code(get(authorize(BACK, challenge()) + "&user=dev-admin")
                .headers()
                .firstValue("Location")
                .orElseThrow());

        assertThat(exchange(code, VERIFIER + "x").statusCode()).isEqualTo(400);
        assertThat(get(authorize(BACK, null) + "&user=dev-admin")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    @Test
    void leads_back_to_this_machine_only_and_knows_no_other_user() throws Exception {
        assertThat(get(authorize("https://elsewhere.example/dashboard", challenge()) + "&user=dev-admin")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get(authorize(BACK, challenge()) + "&user=root").body()).contains("Sign in as whom");
    }

    private static String authorize(String back, @Nullable String challenge) {
        return url + "/oauth2/authorize?response_type=code&client_id=fangxin-dashboard&scope=openid&state=s-1"
                + "&redirect_uri=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                + (challenge == null ? "" : "&code_challenge_method=S256&code_challenge=" + challenge);
    }

    private HttpResponse<String> exchange(String code, String verifier) throws IOException, InterruptedException {
        String form = "grant_type=authorization_code&client_id=fangxin-dashboard&code=" + code + "&code_verifier="
                + verifier + "&redirect_uri=" + URLEncoder.encode(BACK, StandardCharsets.UTF_8);
        return http.send(
                HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String code(String location) {
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
        assertThat(code.find()).as(location).isTrue();
        return code.group(1);
    }

    private static String challenge() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
