package org.fangxin.warning.application.webhook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.fangxin.platform.time.IdSource;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.webhook.Deliveries;
import org.fangxin.warning.domain.webhook.Secret;
import org.fangxin.warning.domain.webhook.Subscriber;
import org.fangxin.warning.domain.webhook.Webhook;
import org.fangxin.warning.domain.webhook.WebhookUrl;
import org.fangxin.warning.domain.webhook.Webhooks;

/** Registers, changes and removes webhooks. Nobody sees or changes another's: it is as if it did not exist. */
public final class ManageWebhooks {
    /** Most webhooks of one subscriber. */
    public static final int MOST = 20;

    private static final int TRIES = 5;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final WebhookSender sender;
    private final WebhookTerms terms;
    private final Clock clock;

    public ManageWebhooks(
            Webhooks webhooks, Deliveries deliveries, WebhookSender sender, WebhookTerms terms, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sender = sender;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * What registering needs.
     *
     * @param types names of the events that there are
     * @param development whether endpoints on this machine are allowed
     * @param secrets makes secrets
     */
    public record WebhookTerms(Set<String> types, boolean development, IdSource ids, Supplier<String> secrets) {}

    /** What a subscriber asks for. */
    public record Registration(Subscriber owner, String url, List<String> types, boolean ordered, String requestKey) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The webhook as it is now. */
        record Done(Webhook webhook) implements Outcome {}

        /** There is none, or it is another's. */
        record NotFound() implements Outcome {}

        /** What was asked for breaks rules. */
        record Flawed(List<Flaw> flaws) implements Outcome {}

        /** The subscriber has as many as it may. */
        record TooMany(int most) implements Outcome {}

        /** The endpoint did not repeat the challenge. */
        record ChallengeFailed(String why) implements Outcome {}
    }

    /** Registers one; it waits for its challenge. */
    public Outcome register(Registration registration) {
        List<Flaw> flaws = flaws(registration);
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        Optional<Versioned<Webhook>> earlier = webhooks.createdBy(registration.requestKey());
        if (earlier.isPresent()) {
            return new Outcome.Done(earlier.get().value());
        }
        if (webhooks.of(registration.owner()).size() >= MOST) {
            return new Outcome.TooMany(MOST);
        }
        Webhook webhook = new Webhook(
                terms.ids().next(),
                registration.owner(),
                registration.url(),
                Set.copyOf(registration.types()),
                registration.ordered(),
                Webhook.Status.PENDING,
                null,
                List.of(new Secret(terms.secrets().get(), clock.instant(), null)),
                clock.instant(),
                registration.requestKey());
        webhooks.create(webhook);
        return webhooks.createdBy(registration.requestKey())
                .<Outcome>map(created -> new Outcome.Done(created.value()))
                .orElseGet(Outcome.NotFound::new);
    }

    /** Sends the challenge; if the endpoint repeats it, messages begin to flow. */
    public Outcome verify(Subscriber owner, String id) {
        Optional<Versioned<Webhook>> held = own(owner, id);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        Webhook webhook = held.get().value();
        String challenge = terms.ids().next();
        WebhookSender.Answer answer = sender.send(new WebhookSender.Outgoing(
                webhook.url(), challenge, challengeBody(challenge), webhook.signingSecrets(clock.instant())));
        if (answer.isSuccess() && answer.body().contains(challenge)) {
            Outcome verified = change(owner, id, Webhook::verified);
            deliveries.wake(id, clock.instant());
            return verified;
        }
        String failure = answer.failure();
        String why = failure != null ? failure : answer.isSuccess() ? "not-repeated" : "status-" + answer.status();
        return new Outcome.ChallengeFailed(why);
    }

    /** Gives a new secret; the old one signs on for a day. */
    public Outcome rotate(Subscriber owner, String id) {
        String secret = terms.secrets().get();
        return change(owner, id, webhook -> webhook.rotated(secret, clock.instant()));
    }

    /** Removes it with its deliveries. */
    public Outcome remove(Subscriber owner, String id) {
        Optional<Versioned<Webhook>> held = own(owner, id);
        if (held.isEmpty()) {
            return new Outcome.NotFound();
        }
        webhooks.remove(id);
        deliveries.remove(id);
        return new Outcome.Done(held.get().value());
    }

    private Outcome change(Subscriber owner, String id, UnaryOperator<Webhook> change) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Versioned<Webhook>> held = own(owner, id);
            if (held.isEmpty()) {
                return new Outcome.NotFound();
            }
            Webhook next = change.apply(held.get().value());
            if (webhooks.replace(next, held.get().version())) {
                return new Outcome.Done(next);
            }
        }
        throw new IllegalStateException("webhook " + id + " changes faster than it can be changed");
    }

    private Optional<Versioned<Webhook>> own(Subscriber owner, String id) {
        return webhooks.find(id).filter(held -> held.value().owner().equals(owner));
    }

    private List<Flaw> flaws(Registration registration) {
        List<Flaw> flaws = new ArrayList<>();
        Optional<String> form = WebhookUrl.flaw(registration.url(), terms.development());
        String refusal = form.isPresent() ? form.get() : sender.refusal(registration.url());
        if (refusal != null) {
            flaws.add(Flaw.at("/url", refusal));
        }
        for (int i = 0; i < registration.types().size(); i++) {
            if (!terms.types().contains(registration.types().get(i))) {
                flaws.add(Flaw.at(
                        "/types/" + i,
                        "unknown-event-type",
                        registration.types().get(i)));
            }
        }
        return flaws;
    }

    private String challengeBody(String challenge) {
        return "{\"type\":\"webhook.challenge\",\"timestamp\":\"" + clock.instant() + "\",\"data\":{\"challenge\":\""
                + challenge + "\"}}";
    }
}
