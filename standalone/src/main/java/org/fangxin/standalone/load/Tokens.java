package org.fangxin.standalone.load;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fangxin.standalone.issuer.DevelopmentRole;
import org.fangxin.standalone.issuer.IssuedTokens;
import org.fangxin.standalone.issuer.TokenRequest;

/** Tokens of everybody who takes part in a load; the latest are kept, because people come back soon or never. */
final class Tokens {
    private static final int KEPT = 512;

    private final IssuedTokens issued;
    private final Map<TokenRequest, String> latest =
            Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<TokenRequest, String> eldest) {
                    return size() > KEPT;
                }
            });

    Tokens(IssuedTokens issued) {
        this.issued = issued;
    }

    String reviewer() throws LoadFailed, InterruptedException {
        return get(TokenRequest.of(DevelopmentRole.REVIEWER, "reviewer-330100"));
    }

    String administrator() throws LoadFailed, InterruptedException {
        return get(TokenRequest.of(DevelopmentRole.ADMIN, null));
    }

    String editor() throws LoadFailed, InterruptedException {
        return get(TokenRequest.of(DevelopmentRole.EDITOR, null));
    }

    String mall() throws LoadFailed, InterruptedException {
        return get(TokenRequest.of(DevelopmentRole.PARTNER, null));
    }

    String consumer(String user) throws LoadFailed, InterruptedException {
        return get(TokenRequest.of(DevelopmentRole.CONSUMER, user));
    }

    String officer(String district) throws LoadFailed, InterruptedException {
        return get(
                new TokenRequest(DevelopmentRole.OFFICER, "officer-" + district, null, null, null, List.of(district)));
    }

    private String get(TokenRequest request) throws LoadFailed, InterruptedException {
        String kept = latest.get(request);
        if (kept != null) {
            return kept;
        }
        try {
            String token = issued.get(request);
            latest.put(request, token);
            return token;
        } catch (IOException e) {
            throw new LoadFailed("the development issuer gives no token: " + e.getMessage(), e);
        }
    }
}
