package org.fangxin.standalone.issuer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Keeps a sign-in between the code and its exchange, once, and nothing else: tokens speak for themselves, and the in-memory
 * default would hold every token of a data load for good.
 */
final class PendingSignIns implements OAuth2AuthorizationService {
    private static final int MOST = 1_000;

    private final Map<String, OAuth2Authorization> byCode = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
            return size() > MOST;
        }
    };

    @Override
    public synchronized void save(OAuth2Authorization authorization) {
        String code = code(authorization);
        if (code != null && authorization.getAccessToken() == null) {
            byCode.put(code, authorization);
        } else {
            remove(authorization);
        }
    }

    @Override
    public synchronized void remove(OAuth2Authorization authorization) {
        String code = code(authorization);
        if (code != null) {
            byCode.remove(code);
        }
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findById(String id) {
        return byCode.values().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return byCode.get(token);
    }

    private static @Nullable String code(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<? extends OAuth2Token> code = authorization.getToken(OAuth2AuthorizationCode.class);
        return code == null ? null : code.getToken().getTokenValue();
    }
}
