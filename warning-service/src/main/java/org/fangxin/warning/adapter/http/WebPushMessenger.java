package org.fangxin.warning.adapter.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.fangxin.platform.personal.PersonalText;
import org.fangxin.warning.domain.channel.Channel;
import org.fangxin.warning.domain.channel.Messenger;
import org.fangxin.warning.domain.channel.Note;
import org.fangxin.warning.domain.channel.PushSubscription;
import org.fangxin.warning.domain.webhook.WebhookUrl;
import tools.jackson.databind.json.JsonMapper;

/** Sends to the push services of browsers (RFC 8030), encrypted for the browser and signed by this installation. */
public final class WebPushMessenger implements Messenger, Closeable {
    private static final String TIME_TO_LIVE = "86400";
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CloseableHttpClient client;
    private final PushCipher cipher = new PushCipher();
    private final VapidKey key;
    private final boolean development;
    private final Clock clock;

    /** @param development whether addresses inside are allowed, without TLS */
    public WebPushMessenger(VapidKey key, Duration timeout, boolean development, Clock clock) {
        this.client = GuardedClient.create(timeout, development);
        this.key = key;
        this.development = development;
        this.clock = clock;
    }

    @Override
    public Channel.Kind kind() {
        return Channel.Kind.PUSH;
    }

    @Override
    public Optional<String> refusal(PersonalText address) {
        PushSubscription subscription = PushSubscription.parse(address.value());
        try {
            P256.publicKey(Base64.getUrlDecoder().decode(subscription.p256dh()));
            return WebhookUrl.flaw(subscription.endpoint(), development);
        } catch (GeneralSecurityException e) {
            return Optional.of("push-key-form");
        }
    }

    @Override
    public Result send(Channel channel, Note note) {
        PushSubscription to = PushSubscription.parse(channel.address().value());
        try {
            int status = client.execute(request(to, channel, note), response -> response.getCode());
            if (status / 100 == 2) {
                return Result.SENT;
            }
            return status == GONE || status == NOT_FOUND ? Result.GONE : Result.FAILED;
        } catch (IOException e) {
            return Result.FAILED;
        } catch (GeneralSecurityException e) {
            return Result.GONE;
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    private HttpPost request(PushSubscription to, Channel channel, Note note) throws GeneralSecurityException {
        byte[] message = JSON.writeValueAsBytes(Map.of(
                "title", note.title().in(channel.chinese()), "text", note.text().in(channel.chinese())));
        byte[] body = cipher.encrypt(
                message,
                Base64.getUrlDecoder().decode(to.p256dh()),
                Base64.getUrlDecoder().decode(to.auth()));
        HttpPost request = new HttpPost(to.endpoint());
        request.setHeader("Authorization", key.authorization(URI.create(to.endpoint()), clock.instant()));
        request.setHeader("TTL", TIME_TO_LIVE);
        request.setHeader("Urgency", note.urgent() ? "high" : "normal");
        request.setHeader("Content-Encoding", "aes128gcm");
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_OCTET_STREAM));
        return request;
    }
}
