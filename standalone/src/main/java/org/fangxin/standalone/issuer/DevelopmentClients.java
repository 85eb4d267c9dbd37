package org.fangxin.standalone.issuer;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * One client for each role, all with the same secret, which the in-memory repository would refuse; and the dashboard, a
 * public client that signs people in with a code and its proof (RFC 7636).
 */
final class DevelopmentClients implements RegisteredClientRepository {
    /** A working day: a token fetched in the morning still serves in the afternoon. */
    private static final Duration TOKEN_LIFE = Duration.ofHours(8);

    /** The dashboard. */
    static final String DASHBOARD = "fangxin-dashboard";

    private final Map<String, RegisteredClient> byId;

    DevelopmentClients(String secret) {
        byId = Stream.concat(
                        Arrays.stream(DevelopmentRole.values()).map(role -> client(role.clientId(), secret)),
                        Stream.of(dashboard()))
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getClientId, Function.identity()));
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("the clients of the development issuer are fixed");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return byId.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return byId.get(clientId);
    }

    /** Its page is on this machine, on whatever port the gateway has; nothing but development uses this issuer. */
    private static RegisteredClient dashboard() {
        return RegisteredClient.withId(DASHBOARD)
                .clientId(DASHBOARD)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://127.0.0.1/dashboard")
                .redirectUri("http://[::1]/dashboard")
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }

    private static RegisteredClient client(String id, String secret) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }
}
