package org.fangxin.gateway.statistics;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.fangxin.gateway.routing.RouteTable;
import org.fangxin.gateway.routing.ServiceDocuments;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** The headline figures of all services in one answer. */
@RestController
class OverviewController {
    private static final List<String> PARAMETERS = List.of("from", "to", "compare");
    private static final List<String> PASSED_ON = List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE);
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final OverviewReader reader;

    OverviewController(RouteTable table, ServiceDocuments documents, JsonMapper json) {
        this.reader = new OverviewReader(table, documents, json);
    }

    @GetMapping(path = "/api/v1/statistics/overview", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> overview(HttpServletRequest request) {
        Set<String> given = request.getParameterMap().keySet();
        if (!PARAMETERS.containsAll(given)) {
            throw Problem.of(ProblemCode.MALFORMED_REQUEST)
                    .with("allowed", PARAMETERS)
                    .exception();
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setAccept(List.of(MediaType.APPLICATION_JSON));
        for (String name : PASSED_ON) {
            String value = request.getHeader(name);
            if (value != null) {
                headers.set(name, value);
            }
        }
        try {
            return answer(reader.read(query(request), headers));
        } catch (ServiceRefusal refusal) {
            return ResponseEntity.status(refusal.answer().status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(refusal.answer().body());
        }
    }

    private static ResponseEntity<Object> answer(Overview overview) {
        CacheControl cache = CacheControl.maxAge(FRESH);
        return ResponseEntity.ok()
                .cacheControl(overview.view().equals("PUBLIC") ? cache.cachePublic() : cache.cachePrivate())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
                .eTag(tag(overview))
                .contentType(MediaType.APPLICATION_JSON)
                .body(overview);
    }

    private static String query(HttpServletRequest request) {
        String query = PARAMETERS.stream()
                .filter(name -> request.getParameter(name) != null)
                .map(name -> name + "=" + UriUtils.encode(request.getParameter(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** The tag of the figures without their moment: the same figures a second later are the same. */
    private static String tag(Overview overview) {
        String figures = String.join(
                "|",
                overview.view(),
                overview.from(),
                overview.to(),
                overview.compare(),
                overview.metrics().toString());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(figures.getBytes(StandardCharsets.UTF_8));
            return "W/\""
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(hash)
                            .substring(0, 22) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
