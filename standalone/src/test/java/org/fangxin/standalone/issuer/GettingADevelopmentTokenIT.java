package org.fangxin.standalone.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.fangxin.standalone.files.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;

class GettingADevelopmentTokenIT {
    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Path keys;
    private int port;
    private DevelopmentIssuer issuer;

    @BeforeEach
    void open() throws IOException {
        keys = folder.resolve("keys");
        port = Ports.findFree(Set.of());
        issuer = DevelopmentIssuer.open(settings());
    }

    @AfterEach
    void close() {
        issuer.close();
        http.close();
    }

    @Test
    void says_who_has_which_role_where() throws Exception {
        Jwt officer = decoder().decode(token(TokenRequest.of(DevelopmentRole.OFFICER, null)));

        assertThat(officer.getSubject()).isEqualTo("dev-officer");
        assertThat(officer.getAudience()).containsExactly("fangxin");
        assertThat(officer.getClaimAsStringList("roles")).containsExactly("OFFICER");
        assertThat(officer.getClaimAsStringList("districts")).containsExactly("330100");
        assertThat(Duration.between(officer.getIssuedAt(), officer.getExpiresAt()))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void lets_the_request_say_whom_the_token_speaks_for() throws Exception {
        Jwt merchant = decoder()
                .decode(token(
                        new TokenRequest(DevelopmentRole.MERCHANT, "张三", "91330100MA27XL0P31", null, null, List.of())));
        Jwt reviewer = decoder()
                .decode(token(new TokenRequest(
                        DevelopmentRole.REVIEWER, null, null, null, null, List.of("330106", "330102"))));

        assertThat(merchant.getSubject()).isEqualTo("张三");
        assertThat(merchant.getClaimAsString("uscc")).isEqualTo("91330100MA27XL0P31");
        assertThat(reviewer.getClaimAsStringList("districts")).containsExactly("330106", "330102");
    }

    @Test
    void gives_each_role_its_own_fence_and_no_other() throws Exception {
        Jwt partner = decoder().decode(token(TokenRequest.of(DevelopmentRole.PARTNER, null)));
        Jwt consumer = decoder().decode(token(TokenRequest.of(DevelopmentRole.CONSUMER, "li")));

        Jwt station = decoder()
                .decode(token(new TokenRequest(DevelopmentRole.STATION, null, null, null, "station-1", List.of())));

        assertThat(station.getClaimAsStringList("roles")).containsExactly("STATION");
        assertThat(station.getClaimAsString("station")).isEqualTo("station-1");
        assertThat(station.hasClaim("districts")).isFalse();
        assertThat(partner.hasClaim("station")).isFalse();
        assertThat(partner.getClaimAsString("partner")).isEqualTo("dev-mall");
        assertThat(partner.hasClaim("uscc")).isFalse();
        assertThat(consumer.hasClaim("districts")).isFalse();
        assertThat(consumer.hasClaim("partner")).isFalse();
    }

    @Test
    void keeps_tokens_and_secret_valid_over_a_restart() throws Exception {
        String before = token(TokenRequest.of(DevelopmentRole.ADMIN, null));
        issuer.close();
        issuer = DevelopmentIssuer.open(settings());

        assertThat(decoder().decode(before).getClaimAsStringList("roles")).containsExactly("ADMIN");
        assertThat(token(TokenRequest.of(DevelopmentRole.ADMIN, null))).isNotBlank();
    }

    @Test
    void refuses_a_wrong_secret() {
        IssuedTokens guessed = new IssuedTokens(http, settings().url(), "guessed");

        assertThatThrownBy(() -> guessed.get(TokenRequest.of(DevelopmentRole.ADMIN, null)))
                .hasMessageContaining("401");
    }

    @Test
    void keeps_its_key_and_secret_to_the_owner() throws IOException {
        for (String name : List.of("issuer-jwks.json", "issuer-client-secret")) {
            assertThat(Files.getPosixFilePermissions(keys.resolve(name)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    private String token(TokenRequest request) throws Exception {
        String secret = Files.readString(ClientSecret.fileIn(keys)).strip();
        return new IssuedTokens(http, settings().url(), secret).get(request);
    }

    private JwtDecoder decoder() {
        return JwtDecoders.fromIssuerLocation(settings().url());
    }

    private IssuerSettings settings() {
        return new IssuerSettings("http://127.0.0.1:" + port, "127.0.0.1", port, keys, null);
    }
}
