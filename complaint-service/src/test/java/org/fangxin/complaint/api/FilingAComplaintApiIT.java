package org.fangxin.complaint.api;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.fangxin.complaint.Client;
import org.fangxin.complaint.FilingBody;
import org.fangxin.complaint.Reply;
import org.fangxin.complaint.ServiceIT;
import org.fangxin.complaint.domain.TrackingNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilingAComplaintApiIT extends ServiceIT {
    private static final String UNKNOWN = "92330114MA2GH00400";
    private static final String ONLY_CODE = "{\"uscc\":\"" + UNKNOWN + "\"}";

    @Test
    void answers_with_tracking_number_due_day_and_nothing_in_the_clear() {
        file(consumer("c-1"), new FilingBody())
                .is(201)
                .hasHeader("ETag", "\"1\"")
                .hasHeader("Location", "/api/v1/complaints/[0-9a-f-]{36}")
                .has("status", "RECEIVED")
                .has("dueOn", "2026-12-02")
                .has("overdue", false)
                .has("light", "GREEN")
                .has("deadline.basis.article", "15")
                .has("complainant.name", "张**")
                .has("complainant.phone", "138****5678")
                .has("purchase.amount.amount", "28.50")
                .has("claims[1].amount.amount", "1000.00")
                .lacks("decision");
    }

    @Test
    void gives_a_tracking_number_that_carries_its_check_digit() {
        String number = file(consumer("c-1"), new FilingBody()).is(201).read("trackingNumber");

        assertThat(TrackingNumber.parse(number)).isPresent();
    }

    @Test
    void speaks_the_readers_language() {
        file(consumer("c-1").with("Accept-Language", "zh-CN"), new FilingBody())
                .is(201)
                .has("statusText", "已登记")
                .has("categoryText", "食品");
    }

    @Test
    void keeps_what_people_write_exactly() {
        String narrative = "𠮷野家的面\n👨‍👩‍👧 é — مرحبا \\ \" <b>";

        file(consumer("c-1"), new FilingBody().set("/narrative", narrative))
                .is(201)
                .has("narrative", narrative);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(new FilingBody().without("/complainant"), "/complainant", "required"),
                Arguments.of(new FilingBody().without("/complainant/name"), "/complainant/name", "required"),
                Arguments.of(new FilingBody().set("/complainant/name", " "), "/complainant/name", "text-blank"),
                Arguments.of(new FilingBody().set("/complainant/phone", "123"), "/complainant/phone", "phone-format"),
                Arguments.of(new FilingBody().set("/narrative", "a".repeat(5001)), "/narrative", "text-too-long"),
                Arguments.of(new FilingBody().set("/narrative", "a\u0000b"), "/narrative", "text-control-character"),
                Arguments.of(new FilingBody().set("/narrative", "a\u202Eb"), "/narrative", "text-direction-override"),
                Arguments.of(new FilingBody().without("/purchase/boughtOn"), "/purchase/boughtOn", "required"),
                Arguments.of(
                        new FilingBody().set("/purchase/amount/amount", "28.555"),
                        "/purchase/amount/amount",
                        "amount-format"),
                Arguments.of(
                        new FilingBody().set("/purchase/amount/currency", "USD"),
                        "/purchase/amount/currency",
                        "currency"),
                Arguments.of(new FilingBody().setJson("/claims", "[]"), "/claims", "size"),
                Arguments.of(new FilingBody().setJson("/claims", "[null]"), "/claims/0", "required"),
                Arguments.of(new FilingBody().setJson("/claims", "[{}]"), "/claims/0/type", "required"),
                Arguments.of(new FilingBody().set("/respondent/uscc", "9133"), "/respondent/uscc", "uscc-form"),
                Arguments.of(new FilingBody().setJson("/respondent", "{}"), "/respondent/name", "required"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void points_at_what_has_the_wrong_form(FilingBody body, String pointer, String code) {
        file(consumer("c-1"), body).isProblem(400, "invalid-request").pointsAt(pointer, code);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(
                        new FilingBody().set("/respondent/uscc", "91330106MA2ABCDEX8"),
                        "/respondent/uscc",
                        "uscc-check-character"),
                Arguments.of(new FilingBody().set("/category", "GOODS"), "/category", "category-not-leaf"),
                Arguments.of(new FilingBody().set("/category", "STARS"), "/category", "unknown-code"),
                Arguments.of(new FilingBody().set("/claims/0/type", "REVENGE"), "/claims/0/type", "unknown-code"),
                Arguments.of(new FilingBody().set("/channel", "HOTLINE"), "/channel", "channel-not-yours"),
                Arguments.of(
                        new FilingBody().set("/respondent/district", "330100"),
                        "/respondent/district",
                        "district-not-leaf"),
                Arguments.of(
                        new FilingBody().set("/purchase/boughtOn", "2026-11-24"),
                        "/purchase/boughtOn",
                        "date-in-future"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void points_at_what_cannot_be(FilingBody body, String pointer, String code) {
        file(consumer("c-1"), body).isProblem(422, "impossible-request").pointsAt(pointer, code);
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        file(
                        consumer("c-1"),
                        new FilingBody()
                                .without("/narrative")
                                .without("/complainant")
                                .setJson("/claims", "[]"))
                .is(400)
                .has("errors.length()", 3);
    }

    @Test
    void refuses_fields_it_does_not_know() {
        file(consumer("c-1"), new FilingBody().set("/complainant/email", "a@b"))
                .is(400)
                .pointsAt("/complainant/email", "unknown-field");
    }

    @Test
    void asks_the_registry_when_only_a_code_is_given() {
        REGISTRY.stubFor(get(anyUrl()).willReturn(okJson("""
                                {"uscc":"12330100MB1AB00524","name":"某服务中心","address":"上城区解放路1号","district":"330102"}
                                """)));

        file(consumer("c-1"), new FilingBody().setJson("/respondent", "{\"uscc\":\"12330100MB1AB00524\"}"))
                .is(201)
                .has("district", "330102")
                .has("respondent.name", "某服务中心")
                .has("respondent.registered", true);
    }

    @Test
    void says_what_to_do_when_the_code_is_unknown() {
        REGISTRY.stubFor(get(anyUrl())
                .willReturn(aResponse()
                        .withStatus(404)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{}")));

        file(consumer("c-1"), new FilingBody().setJson("/respondent", ONLY_CODE))
                .isProblem(422, "merchant-unknown")
                .pointsAt("/respondent/uscc", "merchant-unknown");
        file(consumer("c-1"), new FilingBody().set("/respondent/uscc", UNKNOWN))
                .is(201)
                .has("respondent.registered", false);
    }

    @Test
    void does_not_wait_for_a_registry_that_is_down_when_the_business_is_described() {
        REGISTRY.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(500)));

        file(consumer("c-1"), new FilingBody().setJson("/respondent", ONLY_CODE))
                .isProblem(503, "merchant-registry-unavailable")
                .hasHeader("Retry-After", "\\d+");
        file(consumer("c-1"), new FilingBody().set("/respondent/uscc", UNKNOWN)).is(201);
    }

    @Test
    void files_once_per_idempotency_key() {
        Client me = consumer("c-1").with("Idempotency-Key", UUID.randomUUID().toString());
        Reply first = me.post(COMPLAINTS, new FilingBody().json()).is(201);

        Reply again = me.post(COMPLAINTS, new FilingBody().json()).is(201);

        assertThat(again.<String>read("id")).isEqualTo(first.read("id"));
        me.post(COMPLAINTS, new FilingBody().set("/narrative", "别的事").json()).isProblem(422, "idempotency-key-reused");
        consumer("c-1").post(COMPLAINTS, new FilingBody().json()).isProblem(400, "idempotency-key-required");
    }

    @Test
    void is_for_consumers_and_officers() {
        FilingBody byPhone = new FilingBody().set("/channel", "HOTLINE");

        file(anybody(), new FilingBody()).is(401);
        file(merchant("91330106MA2ABCDEX7"), new FilingBody()).isProblem(403, "forbidden");
        file(officer("330106"), byPhone).is(201);
        file(officer("330102"), byPhone).isProblem(403, "outside-own-districts");
    }

    private static Reply file(Client who, FilingBody body) {
        return who.create(COMPLAINTS, body.json());
    }
}
