package org.fangxin.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.fangxin.platform.idempotency.InMemoryIdempotencyRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.MockMvc;

/** How every service behaves over HTTP, shown by a small one. */
@SpringBootTest(
        classes = HttpMannersIT.Sample.class,
        properties = {
            "spring.config.import=classpath:fangxin-platform.yml",
            "spring.application.name=sample",
            "fangxin.data-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "fangxin.web.public-url=https://fangxin.example"
        })
@AutoConfigureMockMvc
class HttpMannersIT {
    @EnableAutoConfiguration(
            excludeName = {
                "org.fangxin.platform.mongo.MongoPlatformConfiguration",
                "org.fangxin.platform.mongo.IdempotencyStoreConfiguration",
                "org.fangxin.platform.outbox.OutboxConfiguration",
                "org.fangxin.platform.kafka.KafkaPlatformConfiguration"
            })
    @Import({SampleController.class, InMemoryIdempotencyRecords.class})
    static class Sample {}

    @Autowired
    private MockMvc http;

    @Test
    void tells_a_problem_in_the_readers_language() throws Exception {
        http.perform(get("/notes/none").header("Accept-Language", "zh-CN,zh;q=0.9"))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(header().string("Content-Language", "zh-CN"))
                .andExpect(jsonPath("$.type").value("https://fangxin.example/problems/not-found"))
                .andExpect(jsonPath("$.title").value("未找到"))
                .andExpect(jsonPath("$.code").value("not-found"))
                .andExpect(jsonPath("$.instance").value("/notes/none"))
                .andExpect(jsonPath("$.traceId").isNotEmpty());
        http.perform(get("/notes/none").header("Accept-Language", "fr"))
                .andExpect(jsonPath("$.title").value("Not found"));
    }

    @Test
    void refuses_what_it_does_not_know_in_a_query() throws Exception {
        http.perform(get("/notes?foo=bar"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].in").value("query"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/foo"))
                .andExpect(jsonPath("$.errors[0].code").value("unknown-parameter"))
                .andExpect(jsonPath("$.errors[0].detail").value(containsString("cursor, day, district, limit")));
        http.perform(get("/notes/7?uscc=1"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/uscc"))
                .andExpect(jsonPath("$.errors[0].detail").value("There is no parameter uscc here. Known: –."));
        http.perform(get("/notes?district=1&district=2"))
                .andExpect(jsonPath("$.errors[0].code").value("repeated-parameter"));
        http.perform(get("/notes?day=yesterday"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/day"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "100000", "-1", "ten", "99999999999", ""})
    void refuses_a_limit_out_of_range_instead_of_cutting_it(String limit) throws Exception {
        http.perform(get("/notes").param("limit", limit).queryParam("limit", limit))
                .andExpect(status().isBadRequest());
        http.perform(get("/notes?limit=" + limit))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/limit"));
    }

    @Test
    void pages_with_a_signed_cursor_that_belongs_to_its_filter() throws Exception {
        String page = http.perform(get("/notes?limit=2&district=330106"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(header().string("Link", endsWith("rel=\"next\"")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = com.jayway.jsonpath.JsonPath.read(page, "$.next");

        http.perform(get("/notes?limit=2&district=330106&cursor=" + next))
                .andExpect(jsonPath("$.items[0]").value("after b"))
                .andExpect(jsonPath("$.next").doesNotExist());
        http.perform(get("/notes?limit=2&district=330102&cursor=" + next))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("invalid-cursor"));
    }

    @Test
    void points_at_what_is_wrong_in_a_body() throws Exception {
        http.perform(create("{\"text\":\"x\",\"extra\":1}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/extra"))
                .andExpect(jsonPath("$.errors[0].code").value("unknown-field"));
        http.perform(create("{\"text\":\"x\",\"lines\":[{\"amount\":\"many\"}]}"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/lines/0/amount"))
                .andExpect(jsonPath("$.errors[0].code").value("invalid-value"));
        http.perform(create("{\"text\":\"  \"}"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/text"))
                .andExpect(jsonPath("$.errors[0].code").value("required"));
        http.perform(create("{\"text\":\"x\",\"lines\":[{\"amount\":-1}]}"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/lines/0/amount"))
                .andExpect(jsonPath("$.errors[0].code").value("range"));
    }

    @Test
    void tells_broken_missing_and_foreign_bodies_apart() throws Exception {
        http.perform(create("{\"text\": ")).andExpect(jsonPath("$.code").value("malformed-json"));
        http.perform(create("")).andExpect(jsonPath("$.code").value("body-missing"));
        http.perform(create("{\"text\":\"x\"} {}")).andExpect(status().isBadRequest());
        http.perform(post("/notes")
                        .with(consumer())
                        .header("Idempotency-Key", "key-plain-text")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("unsupported-media-type"))
                .andExpect(header().exists("Accept"));
        http.perform(get("/notes").accept(MediaType.IMAGE_PNG))
                .andExpect(status().isNotAcceptable())
                .andExpect(jsonPath("$.code").value("not-acceptable"));
        http.perform(put("/notes").with(consumer()))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().exists("Allow"))
                .andExpect(jsonPath("$.code").value("method-not-allowed"));
        http.perform(get("/nowhere"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
    }

    @Test
    void asks_for_a_token_and_for_the_right_role() throws Exception {
        http.perform(post("/notes").contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(jsonPath("$.code").value("unauthenticated"));
        http.perform(post("/notes")
                        .with(caller("OFFICER"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("forbidden"));
        http.perform(get("/forgotten").with(caller("ADMIN"))).andExpect(status().isForbidden());
    }

    @Test
    void wants_to_know_which_version_is_changed() throws Exception {
        http.perform(put("/notes/1").with(consumer()))
                .andExpect(status().isPreconditionRequired())
                .andExpect(jsonPath("$.code").value("precondition-required"));
        http.perform(put("/notes/1").with(consumer()).header("If-Match", "\"2\""))
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.currentVersion").value(3));
        http.perform(put("/notes/1").with(consumer()).header("If-Match", "W/\"3\""))
                .andExpect(status().isBadRequest());
        http.perform(put("/notes/1").with(consumer()).header("If-Match", "\"3\""))
                .andExpect(status().isOk());
        http.perform(put("/notes/1").with(consumer()).header("If-Match", "*")).andExpect(status().isOk());
    }

    @Test
    void does_once_what_is_asked_twice_under_one_key() throws Exception {
        String first = http.perform(create("{\"text\":\"once\"}", "key-00000001"))
                .andExpect(status().isCreated())
                .andExpect(header().doesNotExist("Idempotency-Replayed"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        http.perform(create("{\"text\":\"once\"}", "\"key-00000001\""))
                .andExpect(status().isCreated())
                .andExpect(header().string("Idempotency-Replayed", "true"))
                .andExpect(header().string("Location", "/notes/1"))
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.content()
                        .string(first));
        http.perform(create("{\"text\":\"other\"}", "key-00000001"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("idempotency-key-reused"));
        http.perform(post("/notes")
                        .with(consumer())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"x\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("idempotency-key-required"));
        http.perform(create("{\"text\":\"x\"}", "short"))
                .andExpect(jsonPath("$.code").value("idempotency-key-invalid"));
    }

    @Test
    void lets_a_refused_request_be_corrected_under_its_key() throws Exception {
        http.perform(create("{\"text\":\"\"}", "key-corrected")).andExpect(status().isBadRequest());
        http.perform(create("{\"text\":\"better\"}", "key-corrected")).andExpect(status().isCreated());
    }

    @Test
    void says_nothing_of_a_bug_but_its_trace() throws Exception {
        http.perform(get("/bug"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.code").value("internal-error"))
                .andExpect(jsonPath("$.traceId").isNotEmpty())
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.content()
                        .string(not(containsString("secret"))));
    }

    @Test
    void describes_itself_with_its_errors() throws Exception {
        http.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").value("3.1.0"))
                .andExpect(jsonPath("$.paths['/notes'].post.responses['422']").exists())
                .andExpect(jsonPath("$.paths['/notes'].post.responses['401']").exists())
                .andExpect(jsonPath("$.paths['/notes'].post.parameters[0].name").value("Idempotency-Key"))
                .andExpect(
                        jsonPath("$.paths['/notes/{id}'].put.responses['428']").exists())
                .andExpect(jsonPath("$.paths['/notes'].get.parameters[?(@.name == 'limit')].schema.maximum")
                        .value(200));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder create(String body) {
        return create(body, "key-" + body.hashCode() + "-long-enough");
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder create(
            String body, String key) {
        return post("/notes")
                .with(consumer())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static JwtRequestPostProcessor consumer() {
        return caller("CONSUMER");
    }

    private static JwtRequestPostProcessor caller(String role) {
        return jwt().jwt(token ->
                token.subject("someone").claims(claims -> claims.putAll(Map.of("roles", List.of(role)))));
    }
}
