package org.fangxin.warning.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fangxin.warning.MovableClock;
import org.fangxin.warning.domain.webhook.Delivery;
import org.fangxin.warning.domain.webhook.Message;
import org.fangxin.warning.domain.webhook.Secret;
import org.fangxin.warning.domain.webhook.Subscriber;
import org.fangxin.warning.domain.webhook.Webhook;
import org.junit.jupiter.api.Test;

class DeliveringMessagesTest {
    private static final String SHOP = "91330106MA2ABCDEX7";

    private final MovableClock clock = new MovableClock("2026-11-24T08:00:00Z");
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final Endpoint endpoint = new Endpoint();
    private final ServeLane serveLane = new ServeLane(webhooks, deliveries, endpoint, () -> 0.5, clock);
    private final HandOut handOut = new HandOut(webhooks, deliveries, clock);

    @Test
    void gives_a_subscriber_that_was_down_for_a_day_everything_once_in_order_afterwards() {
        register("w1", new Subscriber(Subscriber.Kind.PARTNER, "intime"), true);
        endpoint.status = 503;
        for (int hour = 0; hour < 24; hour++) {
            handOut.handle(message("m%02d".formatted(hour), Message.Audience.EVERYBODY));
            handOut.handle(message("m%02d".formatted(hour), Message.Audience.EVERYBODY));
            pass(Duration.ofHours(1));
        }
        assertThat(endpoint.taken).isEmpty();

        endpoint.status = 200;
        pass(Duration.ofHours(24));

        assertThat(endpoint.taken)
                .containsExactlyElementsOf(
                        IntStream.range(0, 24).mapToObj("m%02d"::formatted).toList());
    }

    @Test
    void goes_past_a_message_that_is_not_taken_unless_order_is_asked_for() {
        register("w1", new Subscriber(Subscriber.Kind.PARTNER, "intime"), false);
        endpoint.refused = "m1";
        Stream.of("m1", "m2", "m3").forEach(id -> handOut.handle(message(id, Message.Audience.EVERYBODY)));

        pass(Duration.ofSeconds(1));

        assertThat(endpoint.taken).containsExactly("m2", "m3");
        endpoint.refused = "";
        pass(Duration.ofMinutes(1));
        assertThat(endpoint.taken).containsExactly("m2", "m3", "m1");
    }

    @Test
    void stops_when_the_endpoint_says_that_it_is_gone() {
        register("w1", new Subscriber(Subscriber.Kind.PARTNER, "intime"), false);
        endpoint.status = 410;
        handOut.handle(message("m1", Message.Audience.EVERYBODY));

        pass(Duration.ofDays(4));

        assertThat(endpoint.calls).isEqualTo(1);
        Webhook webhook = webhooks.find("w1").orElseThrow().value();
        assertThat(webhook.status()).isEqualTo(Webhook.Status.DISABLED);
        assertThat(webhook.disabledBecause()).isEqualTo(Webhook.DisabledBecause.GONE);
    }

    @Test
    void gives_up_after_three_days_and_says_so() {
        register("w1", new Subscriber(Subscriber.Kind.PARTNER, "intime"), false);
        endpoint.status = 500;
        handOut.handle(message("m1", Message.Audience.EVERYBODY));

        pass(Duration.ofDays(4));

        assertThat(endpoint.calls).isEqualTo(10);
        Delivery delivery = deliveries.find("w1", "m1").orElseThrow();
        assertThat(delivery.state()).isEqualTo(Delivery.State.FAILED);
        assertThat(delivery.attempts()).hasSize(10).allMatch(attempt -> attempt.status() == 500);
        assertThat(webhooks.find("w1").orElseThrow().value().disabledBecause())
                .isEqualTo(Webhook.DisabledBecause.EXHAUSTED);
    }

    @Test
    void sends_again_by_hand_under_the_same_id() {
        register("w1", new Subscriber(Subscriber.Kind.PARTNER, "intime"), false);
        handOut.handle(message("m1", Message.Audience.EVERYBODY));
        pass(Duration.ofSeconds(1));

        assertThat(new Redeliver(deliveries, clock).one("w1", "m1")).isPresent();
        assertThat(new Redeliver(deliveries, clock).one("w1", "m2")).isEmpty();
        pass(Duration.ofSeconds(1));

        assertThat(endpoint.taken).containsExactly("m1", "m1");
    }

    @Test
    void tells_each_subscriber_only_what_it_may_hear() {
        register("partner", new Subscriber(Subscriber.Kind.PARTNER, "intime"), true);
        register("stranger", new Subscriber(Subscriber.Kind.PARTNER, "other-mall"), true);
        register("shop", new Subscriber(Subscriber.Kind.MERCHANT, SHOP), true);
        register("other", new Subscriber(Subscriber.Kind.MERCHANT, "92330105MA2CD0029F"), true);
        register("analyst", new Subscriber(Subscriber.Kind.ANALYST, "zhou"), true);

        for (Message.Audience audience : Message.Audience.values()) {
            handOut.handle(message(audience.name(), audience));
        }

        assertThat(heardBy("partner")).containsExactly("EVERYBODY", "REGISTER");
        assertThat(heardBy("stranger")).isEmpty();
        assertThat(heardBy("shop")).containsExactly("EVERYBODY", "PARTY", "REGISTER");
        assertThat(heardBy("other")).containsExactly("EVERYBODY");
        assertThat(heardBy("analyst")).containsExactly("BUREAU", "EVERYBODY", "REGISTER");
    }

    @Test
    void tells_every_partner_what_is_not_bound_to_a_roster() {
        register("stranger", new Subscriber(Subscriber.Kind.PARTNER, "other-mall"), true);

        handOut.handle(message("EVERYBODY", Message.Audience.EVERYBODY, null));

        assertThat(heardBy("stranger")).containsExactly("EVERYBODY");
    }

    @Test
    void signs_with_both_secrets_for_a_day_after_a_rotation() {
        register("w1", new Subscriber(Subscriber.Kind.PARTNER, "intime"), false);
        Webhook rotated = webhooks.find("w1").orElseThrow().value().rotated("whsec_new", clock.instant());

        assertThat(rotated.signingSecrets(clock.instant())).containsExactly("whsec_new", "whsec_old");
        assertThat(rotated.signingSecrets(clock.instant().plus(Webhook.OVERLAP)))
                .containsExactly("whsec_new");
        assertThat(rotated.toString()).doesNotContain("whsec_");
    }

    private List<String> heardBy(String webhook) {
        return Stream.of(Message.Audience.values())
                .map(Enum::name)
                .sorted()
                .filter(id -> deliveries.find(webhook, id).isPresent())
                .toList();
    }

    /** Time goes by in steps of a second at first, then of a minute, and lanes are served as they come up. */
    private void pass(Duration time) {
        Instant end = clock.instant().plus(time);
        while (clock.instant().isBefore(end)) {
            for (String lane : deliveries.dueLanes(clock.instant(), 100)) {
                serveLane.serve(lane);
            }
            clock.advance(time.compareTo(Duration.ofMinutes(2)) < 0 ? Duration.ofSeconds(1) : Duration.ofMinutes(1));
        }
        for (String lane : deliveries.dueLanes(clock.instant(), 100)) {
            serveLane.serve(lane);
        }
    }

    private void register(String id, Subscriber owner, boolean ordered) {
        webhooks.create(new Webhook(
                id,
                owner,
                "https://" + id + ".example.com/",
                Set.of("warning.published"),
                ordered,
                Webhook.Status.ACTIVE,
                null,
                List.of(new Secret("whsec_old", clock.instant(), null)),
                clock.instant(),
                "key-" + id));
    }

    private Message message(String id, Message.Audience audience) {
        return message(id, audience, List.of("intime"));
    }

    private Message message(String id, Message.Audience audience, List<String> partners) {
        return new Message(id, "warning.published", clock.instant(), audience, List.of(SHOP), partners, "{}");
    }
}
