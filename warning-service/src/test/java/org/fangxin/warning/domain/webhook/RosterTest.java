package org.fangxin.warning.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final String OURS = "91330106MA2ABCDEX7";
    private static final String THEIRS = "91330110MA2EF003XD";

    @Test
    void lets_a_partner_hear_of_its_own_merchants_only() {
        Webhook webhook = mall().about(Set.of(OURS));

        assertThat(webhook.wants(news(OURS))).isTrue();
        assertThat(webhook.wants(news(THEIRS))).isFalse();
        assertThat(webhook.wants(news(THEIRS, OURS))).isTrue();
    }

    @Test
    void keeps_back_nothing_that_names_no_merchant_and_nothing_without_a_roster() {
        assertThat(mall().about(Set.of(OURS)).wants(news())).isTrue();
        assertThat(mall().wants(news(THEIRS))).isTrue();
    }

    private static Webhook mall() {
        return new Webhook(
                "w",
                new Subscriber(Subscriber.Kind.PARTNER, "mall"),
                "https://mall.example.com/hook",
                Set.of("merchant.updated"),
                Set.of(),
                false,
                Webhook.Status.ACTIVE,
                null,
                List.of(),
                Instant.EPOCH,
                "key");
    }

    private static Message news(String... merchants) {
        return new Message("m", "merchant.updated", Instant.EPOCH, Message.Audience.REGISTER, List.of(merchants), "{}");
    }
}
