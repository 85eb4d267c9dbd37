package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is answered with a problem that says what and where, and changes nothing. */
@WithPlatform
class BadInputJourneyIT {
    private static final String COMPLAINTS = "/api/v1/complaints";

    private final City city;
    private final Platform platform;

    BadInputJourneyIT(Platform platform) {
        this.platform = platform;
        city = new City(platform);
    }

    @Test
    void a_code_with_a_wrong_check_character_is_named() {
        String code = City.miswrittenCode();

        city.consumer()
                .create(COMPLAINTS, City.complaintAgainst(code))
                .expectProblem(422, "impossible-request")
                .expectPointer("/respondent/uscc");
        platform.anonymous().get("/api/v1/merchants/" + code).expectProblem(400, "uscc-check-character");
    }

    @Test
    void a_merchant_that_nobody_registered_is_unknown() {
        String code = City.freeCode();

        city.consumer()
                .create(COMPLAINTS, City.complaintAgainst(code))
                .expectProblem(422, "merchant-unknown")
                .expectPointer("/respondent/uscc");
        platform.anonymous().get("/api/v1/merchants/" + code).expectProblem(404, "merchant-not-registered");
    }

    @Test
    void an_empty_body_is_missing() {
        city.consumer().create(COMPLAINTS, "").expectProblem(400, "body-missing");
    }

    @Test
    void malformed_json_is_no_request() {
        city.consumer().create(COMPLAINTS, "{\"channel\": \"APP\",").expectProblem(400, "malformed-json");
    }

    @Test
    void a_body_of_five_megabytes_is_too_large() {
        city.consumer()
                .create(COMPLAINTS, "{\"narrative\": \"" + "x".repeat(5 * 1024 * 1024) + "\"}")
                .expectProblem(413, "body-too-large");
    }

    @Test
    void another_content_type_is_not_read() {
        city.consumer()
                .postAs("text/plain", COMPLAINTS, "hello", "Idempotency-Key", Api.newKey())
                .expectProblem(415, "unsupported-media-type");
    }

    @Test
    void a_format_that_nobody_writes_is_not_acceptable() {
        platform.anonymous()
                .get("/api/v1/warnings", "Accept", "application/pdf")
                .expectProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/merchants", "/api/v1/warnings"})
    void a_limit_outside_its_range_is_refused(String list) {
        platform.anonymous()
                .get(list + "?limit=0")
                .expectProblem(400, "invalid-request")
                .expectPointer("/limit");
        platform.anonymous()
                .get(list + "?limit=100000")
                .expectProblem(400, "invalid-request")
                .expectPointer("/limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/merchants", "/api/v1/warnings", "/api/v1/code-lists/districts"})
    void an_unknown_parameter_is_refused(String path) {
        platform.anonymous()
                .get(path + "?foo=bar")
                .expectProblem(400, "invalid-request")
                .expectPointer("/foo");
    }

    @Test
    void an_unknown_field_is_refused() {
        String request = City.complaintAgainst(city.registeredMerchant()).replace("\"channel\"", "\"chanel\"");

        city.consumer()
                .create(COMPLAINTS, request)
                .expectProblem(400, "invalid-request")
                .expectPointer("/chanel");
    }

    @Test
    void a_request_sent_twice_is_carried_out_once() {
        String request = City.complaintAgainst(city.registeredMerchant());
        String key = Api.newKey();

        Reply first = city.consumer()
                .post(COMPLAINTS, request, "Idempotency-Key", key)
                .expect(201);
        Reply second = city.consumer()
                .post(COMPLAINTS, request, "Idempotency-Key", key)
                .expect(201);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void a_key_used_for_another_body_is_refused() {
        String request = City.complaintAgainst(city.registeredMerchant());
        String key = Api.newKey();
        city.consumer().post(COMPLAINTS, request, "Idempotency-Key", key).expect(201);

        city.consumer()
                .post(COMPLAINTS, request.replace("霉斑", "虫"), "Idempotency-Key", key)
                .expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void filing_without_a_key_is_refused() {
        city.consumer()
                .post(COMPLAINTS, City.complaintAgainst(city.registeredMerchant()))
                .expectProblem(400, "idempotency-key-required");
    }

    @Test
    void a_decision_on_an_old_version_is_refused() {
        Reply filed = city.filedComplaint(city.registeredMerchant());
        String acceptance = City.path(filed) + "/acceptance";

        city.officer().post(acceptance, "{}").expectProblem(428, "precondition-required");
        city.officer().post(acceptance, "{}", "If-Match", "\"7\"").expectProblem(412, "stale-version");
        city.officer().post(acceptance, "{}", "If-Match", filed.header("ETag")).expect(200);
        city.officer().post(acceptance, "{}", "If-Match", filed.header("ETag")).expectProblem(412, "stale-version");
    }

    @Test
    void without_a_token_one_is_asked_for() {
        Reply refused = platform.anonymous().create(COMPLAINTS, City.complaintAgainst(City.freeCode()));

        refused.expect(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_token_that_was_altered_is_not_valid() {
        Api consumer = city.consumer();
        Api forger = new Api(
                platform.gateway(),
                consumer.token().substring(0, consumer.token().length() - 6) + "AAAAAA");

        forger.get(COMPLAINTS).expectProblem(401, "invalid-token");
    }

    @Test
    void another_role_may_not() {
        city.editor().create(COMPLAINTS, City.complaintAgainst(City.freeCode())).expectProblem(403, "forbidden");
        city.consumer().get("/api/v1/warning-proposals").expectProblem(403, "forbidden");
    }

    @Test
    void the_complaint_of_somebody_else_does_not_exist() {
        String uscc = city.registeredMerchant();
        String district = City.districtOf(uscc);
        String another = district.equals("330108") ? "330106" : "330108";
        Reply filed = city.filedComplaint(uscc);

        platform.as("consumer", "--user", "wu").get(City.path(filed)).expectProblem(404, "not-found");
        platform.as("officer", "--districts", another).get(City.path(filed)).expectProblem(404, "not-found");
        platform.as("officer", "--districts", district).get(City.path(filed)).expect(200);
    }

    @Test
    void what_is_not_there_is_not_found() {
        platform.anonymous().get("/api/v1/nothing").expectProblem(404, "not-found");
        platform.anonymous().get("/nothing").expectProblem(404, "not-found");
    }

    @Test
    void a_method_that_an_address_does_not_know_is_refused() {
        Reply refused = platform.anonymous().send("DELETE", "/api/v1/merchants/91330106MA2ABCDEX7");

        refused.expectProblem(405, "method-not-allowed");
        assertThat(refused.header("Allow")).contains("GET");
    }

    @Test
    void refusals_are_written_in_the_language_that_is_asked_for() {
        Reply chinese = platform.anonymous().get("/api/v1/merchants?limit=0", "Accept-Language", "zh-CN");
        Reply english = platform.anonymous().get("/api/v1/merchants?limit=0", "Accept-Language", "en");

        assertThat(chinese.text("/title")).containsPattern("\\p{IsHan}");
        assertThat(english.text("/title")).doesNotContainPattern("\\p{IsHan}");
    }
}
