package org.fangxin.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID Connect issuer for tests: it publishes its key where a resource server looks for it and signs whatever claims
 * a test wants. It never asks who one is; the real development issuer has its own tests.
 */
public final class TestIssuer {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String KEY_ID = "test";
    private static final TestIssuer SHARED = new TestIssuer();

    private final KeyPair keys;
    private final String url;
    private volatile Answering authorization = parameters -> "about:blank";
    private volatile Answering exchange = parameters -> "";

    private TestIssuer() {
        try {
            keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            url = "http://127.0.0.1:" + server.getAddress().getPort();
            answer(server, "/.well-known/openid-configuration", metadata());
            answer(server, "/jwks", Map.of("keys", List.of(publicKey())));
            server.createContext("/authorize", this::authorize);
            server.createContext("/token", this::token);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The issuer of this JVM's tests. */
    public static TestIssuer shared() {
        return SHARED;
    }

    /** The issuer's URL, to be configured as {@code FANGXIN_OIDC_ISSUER}. */
    public String url() {
        return url;
    }

    /** A token for a user with these roles; further claims are added with the methods of {@link TestToken}. */
    public TestToken token(String subject, String... roles) {
        return new TestToken(this, subject, List.of(roles));
    }

    /** Answers the parameters of a request. */
    @FunctionalInterface
    public interface Answering {
        String answer(Map<String, String> parameters);
    }

    /**
     * Lets people sign in.
     *
     * @param signIn gives the address to which the browser is sent on
     * @param exchanged gives the access token for a code; an empty one refuses it
     */
    public void authorizing(Answering signIn, Answering exchanged) {
        authorization = signIn;
        exchange = exchanged;
    }

    /** The challenge of a verifier (RFC 7636, S256). */
    public static String challenge(String verifier) {
        try {
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void authorize(HttpExchange request) throws IOException {
        String back = authorization.answer(parameters(request.getRequestURI().getRawQuery()));
        request.getResponseHeaders().set("Location", back);
        request.sendResponseHeaders(302, -1);
        request.close();
    }

    private void token(HttpExchange request) throws IOException {
        String form = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String token = exchange.answer(parameters(form));
        byte[] body = JsonMapper.shared()
                .writeValueAsBytes(
                        token.isEmpty()
                                ? Map.of("error", "invalid_grant")
                                : Map.of("access_token", token, "token_type", "Bearer"));
        request.getResponseHeaders().set("Content-Type", "application/json");
        request.sendResponseHeaders(token.isEmpty() ? 400 : 200, body.length);
        try (request) {
            request.getResponseBody().write(body);
        }
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, two) -> one));
    }

    String sign(Map<String, Object> claims) {
        String content = encoded(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID)) + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, Object> json) {
        return BASE64.encodeToString(JsonMapper.shared().writeValueAsBytes(json));
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer",
                url,
                "jwks_uri",
                url + "/jwks",
                "authorization_endpoint",
                url + "/authorize",
                "token_endpoint",
                url + "/token",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private Map<String, Object> publicKey() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "alg",
                "RS256",
                "kid",
                KEY_ID,
                "n",
                unsigned(key.getModulus()),
                "e",
                unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static void answer(HttpServer server, String path, Map<String, Object> json) {
        byte[] body = JsonMapper.shared().writeValueAsBytes(json);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
    }
}
