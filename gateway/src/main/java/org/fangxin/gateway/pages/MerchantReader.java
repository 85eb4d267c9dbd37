package org.fangxin.gateway.pages;

import org.fangxin.gateway.problems.Language;
import org.fangxin.gateway.problems.ProblemException;
import org.fangxin.gateway.routing.ServiceDocuments.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a merchant from the registry, as the public sees it. */
final class MerchantReader {

    private static final String MERCHANTS = "/api/v1/merchants/";
    private static final int UNAVAILABLE = 503;
    private static final int BROKEN = 502;

    private final ServiceAnswers services;
    private final JsonMapper json;

    MerchantReader(ServiceAnswers services, JsonMapper json) {
        this.services = services;
        this.json = json;
    }

    /** What came of reading a merchant. */
    sealed interface Found {
        /** It is registered. */
        record Merchant(MerchantFacts facts) implements Found {}

        /** No merchant has this code. */
        record Unknown() implements Found {}

        /**
         * The code is not one.
         *
         * @param why in the reader's language; null when the registry does not say
         */
        record Malformed(@Nullable String why) implements Found {}

        /** The registry does not answer. */
        record Unavailable() implements Found {}
    }

    Found merchant(String uscc, Language language) {
        Answer answer = read(path(uscc), path(uscc), language);
        try {
            return switch (answer.status().value()) {
                case 200 -> new Found.Merchant(json.readValue(answer.body(), MerchantFacts.class));
                case 404 -> new Found.Unknown();
                case 400, 422 -> new Found.Malformed(detail(answer));
                default -> new Found.Unavailable();
            };
        } catch (JacksonException unreadable) {
            return new Found.Unavailable();
        }
    }

    /** Its first stores; none when they cannot be read, for the rest of the page stands without them. */
    StoreFacts stores(String uscc, Language language) {
        String path = path(uscc) + "/stores";
        Answer answer = read(path, path + "?limit=100", language);
        try {
            return answer.status().is2xxSuccessful()
                    ? json.readValue(answer.body(), StoreFacts.class)
                    : StoreFacts.NONE;
        } catch (JacksonException unreadable) {
            return StoreFacts.NONE;
        }
    }

    private Answer read(String path, String address, Language language) {
        try {
            return services.read(path, address, new Asker(null, language), MediaType.APPLICATION_JSON);
        } catch (ProblemException none) {
            int status = none.problem().code().status().value();
            return new Answer(HttpStatusCode.valueOf(status == BROKEN ? BROKEN : UNAVAILABLE), new byte[0]);
        }
    }

    private @Nullable String detail(Answer answer) {
        String detail = json.readTree(answer.body()).path("detail").asString("");
        return detail.isEmpty() ? null : detail;
    }

    private static String path(String uscc) {
        return MERCHANTS + UriUtils.encodePathSegment(uscc, java.nio.charset.StandardCharsets.UTF_8);
    }
}
