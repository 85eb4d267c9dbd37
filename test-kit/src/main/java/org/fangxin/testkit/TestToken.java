package org.fangxin.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An access token in the making; each method gives a new one. {@link #toString()} is the signed token. */
public final class TestToken {
    private static final Duration VALIDITY = Duration.ofHours(1);

    private final TestIssuer issuer;
    private final Map<String, Object> claims;

    TestToken(TestIssuer issuer, String subject, List<String> roles) {
        this(issuer, standard(issuer, subject, roles));
    }

    private TestToken(TestIssuer issuer, Map<String, Object> claims) {
        this.issuer = issuer;
        this.claims = claims;
    }

    private static Map<String, Object> standard(TestIssuer issuer, String subject, List<String> roles) {
        Instant now = Instant.now();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer.url());
        claims.put("sub", subject);
        claims.put("aud", List.of("fangxin"));
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(VALIDITY).getEpochSecond());
        claims.put("roles", roles);
        return claims;
    }

    /** For an officer or reviewer: the area codes the user works for. */
    public TestToken districts(String... codes) {
        return claim("districts", List.of(codes));
    }

    /** For a merchant: the unified social credit code the user speaks for. */
    public TestToken uscc(String code) {
        return claim("uscc", code);
    }

    /** For a partner: the partner's id. */
    public TestToken partner(String id) {
        return claim("partner", id);
    }

    /** For staff of a service station: the station's id. */
    public TestToken station(String id) {
        return claim("station", id);
    }

    /** Any claim, also in place of a standard one. */
    public TestToken claim(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(claims);
        more.put(name, value);
        return new TestToken(issuer, more);
    }

    /** A token whose time is over. */
    public TestToken expired() {
        return claim("exp", Instant.now().minus(VALIDITY).getEpochSecond());
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + this;
    }

    @Override
    public String toString() {
        return issuer.sign(claims);
    }
}
