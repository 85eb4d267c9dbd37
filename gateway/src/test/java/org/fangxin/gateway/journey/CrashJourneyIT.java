package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import org.junit.jupiter.api.Test;

/** A process that is killed is missed only until it is back; nothing that was answered is lost. */
@WithPlatform
class CrashJourneyIT {
    private final Platform platform;
    private final City city;

    CrashJourneyIT(Platform platform) {
        this.platform = platform;
        city = new City(platform);
    }

    @Test
    void a_killed_service_keeps_what_it_answered() {
        String uscc = city.registeredMerchant();
        String key = Api.newKey();
        String complaint = City.complaintAgainst(uscc);
        Reply filed = city.consumer()
                .post("/api/v1/complaints", complaint, "Idempotency-Key", key)
                .expect(201);

        platform.kill("complaint-service");
        Reply missed = city.consumer().get(City.path(filed)).expectProblem(503, "service-unavailable");
        assertThat(missed.header("Retry-After")).isNotNull();
        city.merchantsPage(uscc);
        platform.awaitReturn("complaint-service");

        eventually(() -> assertThat(
                        city.consumer().get(City.path(filed)).expect(200).json())
                .isEqualTo(filed.json()));
        Reply repeated = city.consumer()
                .post("/api/v1/complaints", complaint, "Idempotency-Key", key)
                .expect(201);
        assertThat(repeated.text("/id")).isEqualTo(filed.text("/id"));
        eventually(() -> assertThat(
                        city.merchantsPage(uscc).json().at("/standing/received").asInt())
                .isEqualTo(1));
    }

    @Test
    void a_service_that_was_away_hears_what_happened_meanwhile() {
        String uscc = city.registeredMerchant();
        city.filedComplaint(uscc);

        platform.kill("merchant-registry-service");
        city.filedComplaint(uscc);
        platform.awaitReturn("merchant-registry-service");

        eventually(() -> assertThat(
                        city.merchantsPage(uscc).json().at("/standing/received").asInt())
                .isEqualTo(2));
    }

    @Test
    void a_killed_store_comes_back_with_everything() {
        String uscc = city.registeredMerchant();
        Reply filed = city.filedComplaint(uscc);

        platform.kill("infrastructure");
        platform.awaitReturn("infrastructure");

        eventually(() -> assertThat(
                        city.consumer().get(City.path(filed)).expect(200).json())
                .isEqualTo(filed.json()));
        eventually(() -> assertThat(
                        city.merchantsPage(uscc).json().at("/standing/received").asInt())
                .isEqualTo(1));
    }
}
