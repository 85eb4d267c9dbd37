package org.fangxin.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {

    private final ECKey first = key("first");
    private final ECKey second = key("second");

    private Instant now = Instant.parse("2026-11-24T00:00:00Z");
    private boolean away;
    private int reads;
    private JWKSet published = new JWKSet(first);

    private final IssuerKeys keys =
            new IssuerKeys(this::read, Duration.ofMinutes(5), Duration.ofHours(4), new SetClock());

    @Test
    void reads_once_and_remembers() throws Exception {
        assertThat(find("first")).hasSize(1);
        later(Duration.ofMinutes(4));
        assertThat(find("first")).hasSize(1);
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void reads_again_after_a_while() throws Exception {
        find("first");
        later(Duration.ofMinutes(6));
        published = new JWKSet(second);
        assertThat(find("first")).isEmpty();
        assertThat(find("second")).hasSize(1);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void a_new_key_is_found_before_the_old_ones_are_stale() throws Exception {
        find("first");
        later(Duration.ofSeconds(11));
        published = new JWKSet(List.of(first, second));
        assertThat(find("second")).hasSize(1);
    }

    @Test
    void unknown_keys_do_not_flood_the_issuer() throws Exception {
        find("first");
        for (int i = 0; i < 100; i++) {
            assertThat(find("unknown-" + i)).isEmpty();
        }
        later(Duration.ofSeconds(11));
        for (int i = 0; i < 100; i++) {
            assertThat(find("unknown-" + i)).isEmpty();
        }
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void old_keys_serve_while_the_issuer_is_away_but_not_for_ever() throws Exception {
        find("first");
        away = true;
        later(Duration.ofHours(3));
        assertThat(find("first")).hasSize(1);
        later(Duration.ofHours(2));
        assertThatThrownBy(() -> find("first")).isInstanceOf(RemoteKeySourceException.class);
    }

    @Test
    void without_any_keys_nothing_can_be_said_and_the_issuer_is_asked_once_a_second() throws Exception {
        away = true;
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> find("first")).isInstanceOf(RemoteKeySourceException.class);
        }
        assertThat(reads).isEqualTo(1);
        away = false;
        later(Duration.ofSeconds(2));
        assertThat(find("first")).hasSize(1);
    }

    private List<JWK> find(String keyId) throws RemoteKeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(keyId).build()), null);
    }

    private JWKSet read() throws IOException {
        reads++;
        if (away) {
            throw new IOException("away");
        }
        return published;
    }

    private void later(Duration duration) {
        now = now.plus(duration);
    }

    private static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final class SetClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
