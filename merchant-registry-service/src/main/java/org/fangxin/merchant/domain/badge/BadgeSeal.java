package org.fangxin.merchant.domain.badge;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Makes keys, signs with them and checks signatures. */
public interface BadgeSeal {
    /** A new key. */
    BadgeKey newKey(long number, Instant from, Instant until);

    /** A credential signed as {@code vc+jwt}. */
    String sign(Map<String, Object> credential, BadgeKey key);

    /** What a token says when one of the keys signed it; empty when none did, or when it is no such token. */
    Optional<Map<String, Object>> open(String token, Collection<BadgeKey> keys);

    /** The public parts of keys as a JSON Web Key Set (RFC 7517). */
    Map<String, Object> keySet(Collection<BadgeKey> keys);
}
