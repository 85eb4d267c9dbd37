package org.fangxin.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fangxin.gateway.journey.Eventually.eventually;

import org.junit.jupiter.api.Test;

/** While the broker is away nothing that people do is refused, and nothing of it is lost. */
@WithPlatform
class BrokerOutageJourneyIT {
    private final Platform platform;
    private final City city;

    BrokerOutageJourneyIT(Platform platform) {
        this.platform = platform;
        city = new City(platform);
    }

    @Test
    void complaints_come_in_and_are_heard_of_when_the_broker_is_back() {
        String uscc = city.registeredMerchant();

        platform.broker().stop();
        try {
            for (int i = 0; i < 3; i++) {
                city.filedComplaint(uscc);
            }
            assertThat(city.merchantsPage(uscc).json().at("/standing/received").asInt())
                    .isZero();
            assertThat(platform.status().processes())
                    .filteredOn(part -> part.name().endsWith("-service"))
                    .extracting(Platform.Status.Part::health)
                    .containsOnly("UP");
        } finally {
            platform.broker().start();
        }

        eventually(() -> assertThat(
                        city.merchantsPage(uscc).json().at("/standing/received").asInt())
                .isEqualTo(3));
    }
}
