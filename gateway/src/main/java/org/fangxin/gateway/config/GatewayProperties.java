package org.fangxin.gateway.config;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Everything that can be set on the gateway.
 *
 * @param publicUrl the gateway as clients see it, without a trailing slash; links to problem pages start with it
 * @param issuer whose access tokens are accepted
 * @param services the routing table: one entry per service, by its name
 * @param connections the pool of connections to the services
 * @param resilience when a service counts as down, and how soon it is tried again
 * @param bodies how large and how slow a request body may be when its route says nothing else
 * @param heads how long a request's address and headers may be
 * @param cors which web origins may call from a browser
 * @param rateLimit how many requests a client may send
 * @param signIn how people sign in at the dashboard
 */
@ConfigurationProperties("fangxin.gateway")
@Validated
public record GatewayProperties(
        URI publicUrl,
        @Valid Issuer issuer,
        @NotEmpty Map<String, @Valid Service> services,
        @DefaultValue @Valid Connections connections,
        @DefaultValue @Valid Resilience resilience,
        @DefaultValue Bodies bodies,
        @DefaultValue Heads heads,
        @DefaultValue Cors cors,
        @DefaultValue @Valid RateLimit rateLimit,
        @DefaultValue SignIn signIn) {

    /**
     * The OpenID provider.
     *
     * @param uri its issuer identifier; its discovery document is read when the first token arrives, not at start
     * @param audience a token must name it in {@code aud}
     * @param keysFor how long its keys are used before they are read again
     * @param keysDuringOutage how long old keys still serve while the provider does not answer
     * @param timeout for connecting and for reading
     */
    public record Issuer(
            URI uri,
            @DefaultValue("fangxin") String audience,
            @DefaultValue("5m") Duration keysFor,
            @DefaultValue("4h") Duration keysDuringOutage,
            @DefaultValue("3s") Duration timeout) {}

    /**
     * One service and what it answers.
     *
     * @param url where it listens
     * @param timeLimit from the end of the request to the response's headers; then the caller gets 504
     * @param resources first path segments under {@code /api/v1} that belong to it, or first two as in {@code
     *     statistics/merchants}
     * @param documents whole paths outside {@code /api/v1} that belong to it
     * @param exceptions paths with limits of their own; the first that matches counts
     */
    public record Service(
            URI url,
            @DefaultValue("10s") Duration timeLimit,
            @NotEmpty List<String> resources,
            @DefaultValue List<String> documents,
            @DefaultValue List<@Valid RouteException> exceptions) {}

    /**
     * Limits of one path that differ from its service's.
     *
     * @param path a pattern as in {@code /api/v1/complaints/{id}/attachments}
     * @param maxBody largest request body
     * @param uploadLimit longest time for receiving and passing on the body
     * @param timeLimit from the end of the request to the response's headers
     */
    public record RouteException(
            @NotEmpty String path,
            @DefaultValue("1MB") DataSize maxBody,
            @DefaultValue("60s") Duration uploadLimit,
            @DefaultValue("10s") Duration timeLimit) {}

    /**
     * Connections to the services. The total is the number of services times {@code perService}, so that one slow
     * service cannot use up the others' share.
     *
     * @param perService most connections to one service at a time, open streams included
     * @param connectTimeout for opening a connection
     * @param leaseTimeout longest wait for a free connection
     * @param silence longest pause within a response before it is given up; streams send heartbeats more often
     * @param idle unused connections are closed after this, before the services close them
     */
    public record Connections(
            @DefaultValue("1000") @Positive int perService,
            @DefaultValue("1s") Duration connectTimeout,
            @DefaultValue("2s") Duration leaseTimeout,
            @DefaultValue("60s") Duration silence,
            @DefaultValue("10s") Duration idle) {}

    /**
     * The circuit breaker that each service has for itself. Only refused connections, broken responses and exceeded
     * time limits count; whatever a service answers, 5xx included, is a sign of life.
     *
     * @param window so many of the last calls are looked at: a number and not a time, so that a busy service is judged
     *     by its last moments and not by the thousands of answers before them
     * @param minimumCalls fewer than these say nothing yet
     * @param failureRate percentage of failures that opens the breaker
     * @param openFor then nothing is sent for this long, and callers get 503 at once
     * @param trialLimit then one request is let through to see whether the service is back; when it takes longer than
     *     this, as an upload may, another one is tried
     * @param retries how often a GET or HEAD is repeated after a connection failure
     * @param retryPause pause before the first repetition, doubled for each further one
     */
    public record Resilience(
            @DefaultValue("50") @Positive int window,
            @DefaultValue("10") @Positive int minimumCalls,
            @DefaultValue("50") @Positive int failureRate,
            @DefaultValue("2s") Duration openFor,
            @DefaultValue("10s") Duration trialLimit,
            @DefaultValue("2") int retries,
            @DefaultValue("50ms") Duration retryPause) {}

    /**
     * Request bodies in general.
     *
     * @param max largest body
     * @param uploadLimit longest time for receiving and passing on the body
     */
    public record Bodies(
            @DefaultValue("1MB") DataSize max,
            @DefaultValue("60s") Duration uploadLimit) {}

    /**
     * What comes before the body. Tomcat's own limit ({@code server.max-http-request-header-size}) must be higher than
     * both together; what exceeds that one gets a 400.
     *
     * @param address longest path with query
     * @param headers all headers together
     */
    public record Heads(
            @DefaultValue("8KB") DataSize address,
            @DefaultValue("16KB") DataSize headers) {}

    /**
     * Cross-origin requests. The public URL's own origin is always allowed.
     *
     * @param allowedOrigins as in {@code https://app.example.org}
     */
    public record Cors(@DefaultValue List<String> allowedOrigins) {}

    /**
     * Requests per client: the token's subject, or the address when there is no token. Each gateway instance counts
     * for itself.
     *
     * @param enabled false switches counting and the headers off
     * @param requests how many within the window
     * @param window the time in which a used-up allowance is full again
     */
    public record RateLimit(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("120000") @Positive int requests,
            @DefaultValue("1m") Duration window) {}

    /**
     * The dashboard as a client of the OpenID provider. Its redirect address is {@code <public URL>/dashboard}.
     *
     * @param clientId blank: nobody signs in there, and only a token that somebody has can be used
     * @param clientSecret empty for a public client
     * @param scope what is asked for
     */
    public record SignIn(
            @DefaultValue("fangxin-dashboard") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("openid") String scope) {
        @Override
        public String toString() {
            return "SignIn[clientId=" + clientId + ", scope=" + scope + "]";
        }
    }
}
