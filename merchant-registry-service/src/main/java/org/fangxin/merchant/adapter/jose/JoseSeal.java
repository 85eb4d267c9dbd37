package org.fangxin.merchant.adapter.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.merchant.domain.badge.BadgeKey;
import org.fangxin.merchant.domain.badge.BadgeSeal;
import org.fangxin.platform.personal.MasterKey;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** ES256 (ECDSA on P-256 with SHA-256), which every library for JSON Web Tokens can check. */
public final class JoseSeal implements BadgeSeal {
    private static final JOSEObjectType TYPE = new JOSEObjectType("vc+jwt");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeySafe safe;

    public JoseSeal(MasterKey master) {
        this.safe = new KeySafe(master);
    }

    @Override
    public BadgeKey newKey(long number, Instant from, Instant until) {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            String kid = key.getKeyID();
            return new BadgeKey(
                    number,
                    kid,
                    key.toPublicJWK().toJSONString(),
                    new BadgeKey.SealedBytes(safe.seal(kid, key.toJSONString())),
                    from,
                    until);
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java cannot make P-256 keys", e);
        }
    }

    @Override
    public String sign(Map<String, Object> credential, BadgeKey key) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(TYPE)
                .contentType("vc")
                .keyID(key.kid())
                .build();
        JWSObject token = new JWSObject(header, new Payload(JSON.writeValueAsString(credential)));
        try {
            token.sign(new ECDSASigner(
                    ECKey.parse(safe.open(key.kid(), key.sealedPrivateKey().bytes()))));
            return token.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("cannot sign with the badge key " + key.kid(), e);
        }
    }

    @Override
    public Optional<Map<String, Object>> open(String token, Collection<BadgeKey> keys) {
        try {
            JWSObject parsed = JWSObject.parse(token);
            JWSHeader header = parsed.getHeader();
            if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || !TYPE.equals(header.getType())) {
                return Optional.empty();
            }
            return keys.stream()
                    .filter(key -> key.kid().equals(header.getKeyID()))
                    .findFirst()
                    .filter(key -> isSignedBy(parsed, key))
                    .map(key -> JSON.readValue(parsed.getPayload().toString(), OBJECT));
        } catch (ParseException | JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, Object> keySet(Collection<BadgeKey> keys) {
        List<Map<String, Object>> published = keys.stream()
                .map(key -> JSON.readValue(key.publicKey(), OBJECT))
                .toList();
        return Map.of("keys", published);
    }

    private static boolean isSignedBy(JWSObject token, BadgeKey key) {
        try {
            return token.verify(new ECDSAVerifier(ECKey.parse(key.publicKey())));
        } catch (JOSEException | ParseException e) {
            return false;
        }
    }
}
