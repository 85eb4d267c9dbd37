package org.fangxin.complaint.adapter.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.complaint.domain.merchant.Merchant;
import org.fangxin.complaint.domain.merchant.MerchantBatch;
import org.fangxin.complaint.domain.merchant.MerchantDirectory;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The registry over HTTP, behind a circuit breaker named {@value #BREAKER}. Only the registry's own 404 means that it
 * does not know a merchant; silence, errors and answers that make no sense mean that nobody could be asked.
 */
public final class HttpMerchantDirectory implements MerchantDirectory, MerchantBatch {
    /** Name of the circuit breaker, for its settings and metrics. */
    public static final String BREAKER = "merchant-registry";

    private static final Logger LOG = LoggerFactory.getLogger(HttpMerchantDirectory.class);
    /** As many codes as the registry looks up at once. */
    private static final int MOST_CODES = 1_000;

    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    private final RestClient http;
    private final CircuitBreaker breaker;

    public HttpMerchantDirectory(RestClient.Builder http, RegistryAddress address, CircuitBreakerRegistry breakers) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(address.connectTimeout())
                .build());
        requests.setReadTimeout(address.readTimeout());
        this.http = http.clone()
                .baseUrl(address.url().toString())
                .requestFactory(requests)
                .build();
        this.breaker = breakers.circuitBreaker(BREAKER);
    }

    @Override
    public Answer find(UnifiedSocialCreditCode uscc) {
        try {
            return breaker.executeSupplier(() -> ask(uscc));
        } catch (CallNotPermittedException | RestClientException | RegistryAnswerException e) {
            LOG.warn("The registry cannot be asked: {}", e.getClass().getSimpleName());
            return new Answer.Unavailable(ASK_AGAIN);
        }
    }

    /** Asks in one call which of them the registry has, and then for the entries of those. */
    @Override
    public MerchantBatch.Finding findAll(Collection<UnifiedSocialCreditCode> usccs) {
        Map<UnifiedSocialCreditCode, Merchant> known = new HashMap<>();
        List<UnifiedSocialCreditCode> asked = List.copyOf(usccs);
        for (int from = 0; from < asked.size(); from += MOST_CODES) {
            List<UnifiedSocialCreditCode> some = asked.subList(from, Math.min(from + MOST_CODES, asked.size()));
            Set<String> registered;
            try {
                registered = breaker.executeSupplier(() -> registered(some));
            } catch (CallNotPermittedException | RestClientException | RegistryAnswerException e) {
                LOG.warn("The registry cannot be asked: {}", e.getClass().getSimpleName());
                return new MerchantBatch.Finding.Unavailable(ASK_AGAIN);
            }
            for (UnifiedSocialCreditCode uscc : some) {
                if (registered.contains(uscc.value())) {
                    switch (find(uscc)) {
                        case Answer.Found found -> known.put(uscc, found.merchant());
                        case Answer.Unknown unknown -> {}
                        case Answer.Unavailable away -> {
                            return new MerchantBatch.Finding.Unavailable(away.retryAfter());
                        }
                    }
                }
            }
        }
        return new MerchantBatch.Finding.Known(known);
    }

    private Set<String> registered(List<UnifiedSocialCreditCode> usccs) {
        Statuses statuses = http.post()
                .uri("/api/v1/merchant-status-lookups")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "usccs",
                        usccs.stream().map(UnifiedSocialCreditCode::value).toList()))
                .retrieve()
                .body(Statuses.class);
        if (statuses == null || statuses.results() == null || statuses.results().size() != usccs.size()) {
            throw new RegistryAnswerException();
        }
        return statuses.results().stream()
                .filter(each -> "found".equals(each.result()))
                .map(Status::uscc)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Answer ask(UnifiedSocialCreditCode uscc) {
        return http.get()
                .uri("/api/v1/merchants/{uscc}", uscc.value())
                .accept(MediaType.APPLICATION_JSON)
                .exchangeForRequiredValue((request, response) -> {
                    if (response.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND) && isProblem(response)) {
                        return new Answer.Unknown();
                    }
                    Entry entry = response.getStatusCode().is2xxSuccessful() ? response.bodyTo(Entry.class) : null;
                    if (entry == null) {
                        throw new RegistryAnswerException();
                    }
                    return new Answer.Found(entry.merchant(uscc));
                });
    }

    /** A 404 of something in between is no answer of the registry. */
    private static boolean isProblem(ClientHttpResponse response) {
        return MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(
                response.getHeaders().getContentType());
    }

    /** The registry's answer to many codes, as much of it as is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Statuses(@Nullable List<Status> results) {}

    /** Its answer to one of them. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Status(@Nullable String uscc, @Nullable String result) {}

    /** The registry's entry, as much of it as is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(
            @Nullable String uscc,
            @Nullable String name,
            @Nullable String address,
            @Nullable String district,
            @Nullable String industry,
            @Nullable Boolean odr) {
        Merchant merchant(UnifiedSocialCreditCode asked) {
            if (!asked.value().equals(uscc) || name == null || address == null || district == null) {
                throw new RegistryAnswerException();
            }
            return new Merchant(asked, name, address, district, industry, Boolean.TRUE.equals(odr));
        }
    }

    /** The registry answered something that makes no sense. */
    static final class RegistryAnswerException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RegistryAnswerException() {
            super("the registry's answer makes no sense");
        }
    }
}
