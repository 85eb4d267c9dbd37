package org.fangxin.warning.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fangxin.platform.personal.PersonalKind;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.warning.domain.Bilingual;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Messenger;
import org.fangxin.warning.domain.channel.Note;
import org.fangxin.warning.domain.channel.PushSubscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A push service in this process, and a browser that opens what comes. */
class WebPushMessengerTest {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Note NOTE = new Note(
            "c:1",
            "c",
            new Bilingual("预付卡风险", "Prepaid cards"),
            new Bilingual("编号 1", "Number 1"),
            true,
            Instant.EPOCH,
            Instant.EPOCH,
            0);

    private final AtomicReference<HttpHeaders> headers = new AtomicReference<>();
    private final AtomicReference<byte[]> body = new AtomicReference<>();
    private volatile int status = 201;
    private HttpServer service;
    private KeyPair browser;
    private KeyPair application;
    private final byte[] auth = "sixteen bytes ok".getBytes(StandardCharsets.US_ASCII);

    @BeforeEach
    void start() throws Exception {
        browser = P256.generate();
        application = P256.generate();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/send", exchange -> {
            headers.set(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true));
            body.set(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void sends_what_only_the_browser_can_read_signed_by_the_application() throws Exception {
        assertThat(messenger(true).send(channel(endpoint()), NOTE)).isEqualTo(Messenger.Result.SENT);

        String message = new String(opened(body.get()), StandardCharsets.UTF_8);
        assertThat(message).contains("预付卡风险", "编号 1");
        assertThat(headers.get().firstValue("Content-Encoding")).hasValue("aes128gcm");
        assertThat(headers.get().firstValue("Urgency")).hasValue("high");
        assertThat(headers.get().firstValue("TTL")).hasValue("86400");
        String authorization = headers.get().firstValue("Authorization").orElseThrow();
        String token = authorization.substring("vapid t=".length(), authorization.indexOf(", k="));
        String content = token.substring(0, token.lastIndexOf('.'));
        Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(application.getPublic());
        check.update(content.getBytes(StandardCharsets.US_ASCII));
        assertThat(check.verify(Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1))))
                .isTrue();
        String claims = new String(
                Base64.getUrlDecoder().decode(content.substring(content.indexOf('.') + 1)), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"aud\":\"http://127.0.0.1:" + service.getAddress().getPort() + "\"");
    }

    @Test
    void says_whether_the_subscription_is_gone_or_it_only_did_not_work() {
        status = 410;
        assertThat(messenger(true).send(channel(endpoint()), NOTE)).isEqualTo(Messenger.Result.GONE);
        status = 503;
        assertThat(messenger(true).send(channel(endpoint()), NOTE)).isEqualTo(Messenger.Result.FAILED);
        assertThat(messenger(false).send(channel(endpoint()), NOTE))
                .as("an address inside")
                .isEqualTo(Messenger.Result.FAILED);
    }

    @Test
    void refuses_endpoints_without_tls_and_keys_that_are_no_point_of_the_curve() {
        assertThat(messenger(false).refusal(address("http://push.example.com/a", browserKey())))
                .hasValue("url-not-https");
        assertThat(messenger(false).refusal(address("https://push.example.com/a", browserKey())))
                .isEmpty();
        byte[] off = browserKey();
        off[64] ^= 1;
        assertThat(messenger(false).refusal(address("https://push.example.com/a", off)))
                .hasValue("push-key-form");
        assertThatThrownBy(() -> new VapidKey("AAAA", "BBBB", "mailto:a@example.com"))
                .isInstanceOf(IllegalStateException.class);
    }

    private WebPushMessenger messenger(boolean development) {
        ECPrivateKey key = (ECPrivateKey) application.getPrivate();
        byte[] scalar = new byte[32];
        byte[] raw = key.getS().toByteArray();
        int length = Math.min(32, raw.length);
        System.arraycopy(raw, raw.length - length, scalar, 32 - length, length);
        VapidKey vapid = new VapidKey(
                BASE64.encodeToString(scalar),
                BASE64.encodeToString(P256.bytes((ECPublicKey) application.getPublic())),
                "mailto:push@example.com");
        return new WebPushMessenger(vapid, Duration.ofSeconds(5), development, Clock.systemUTC());
    }

    private String endpoint() {
        return "http://127.0.0.1:" + service.getAddress().getPort() + "/send";
    }

    private byte[] browserKey() {
        return P256.bytes((ECPublicKey) browser.getPublic());
    }

    private PersonalText address(String endpoint, byte[] key) {
        return new PersonalText(
                PersonalKind.TEXT,
                new PushSubscription(endpoint, BASE64.encodeToString(key), BASE64.encodeToString(auth)).toText());
    }

    private Channel channel(String endpoint) {
        return new Channel("c", "owner", Channel.Kind.PUSH, address(endpoint, browserKey()), true, true, Instant.EPOCH);
    }

    /** The receiver's side of RFC 8291, with the JDK's own HKDF. */
    private byte[] opened(byte[] sealed) throws Exception {
        ByteBuffer in = ByteBuffer.wrap(sealed);
        byte[] salt = new byte[16];
        in.get(salt);
        assertThat(in.getInt()).isEqualTo(4_096);
        byte[] sender = new byte[in.get()];
        in.get(sender);
        byte[] cipherText = new byte[in.remaining()];
        in.get(cipherText);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(browser.getPrivate());
        agreement.doPhase(P256.publicKey(sender), true);
        ByteBuffer info = ByteBuffer.allocate(14 + 65 + 65);
        info.put("WebPush: info\0".getBytes(StandardCharsets.US_ASCII))
                .put(browserKey())
                .put(sender);
        byte[] input = hkdf(auth, agreement.generateSecret(), info.array(), 32);
        byte[] key = hkdf(salt, input, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        byte[] nonce = hkdf(salt, input, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] plain = cipher.doFinal(cipherText);
        assertThat(plain[plain.length - 1]).as("last record").isEqualTo((byte) 2);
        return Arrays.copyOf(plain, plain.length - 1);
    }

    private static byte[] hkdf(byte[] salt, byte[] input, byte[] info, int length) throws Exception {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addSalt(salt)
                        .addIKM(input)
                        .thenExpand(info, length));
    }
}
