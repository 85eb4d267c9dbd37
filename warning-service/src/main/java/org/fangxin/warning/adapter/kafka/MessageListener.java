package org.fangxin.warning.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.complaint.ComplaintEvent;
import org.fangxin.contracts.complaint.ComplaintImported;
import org.fangxin.contracts.merchant.MerchantEvent;
import org.fangxin.contracts.warning.ProposalOpened;
import org.fangxin.contracts.warning.WarningAcknowledged;
import org.fangxin.contracts.warning.WarningCancelled;
import org.fangxin.contracts.warning.WarningDrafted;
import org.fangxin.contracts.warning.WarningEvent;
import org.fangxin.contracts.warning.WarningExpired;
import org.fangxin.contracts.warning.WarningPublished;
import org.fangxin.contracts.warning.WarningUpdated;
import org.fangxin.platform.kafka.EventEnvelope;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.warning.domain.webhook.Message;
import org.fangxin.warning.domain.webhook.Message.Audience;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes messages for webhooks out of the events of all services. An event that joins the published language becomes a
 * message without a change here. Names follow Standard Webhooks: {@code complaint.materials-requested.v1} is told as
 * {@code complaint.materials_requested}.
 */
public final class MessageListener {
    private static final String PURPOSE = "webhooks";

    /** Drafts are not public, and what was taken over from another system is no news. */
    private static final Set<Class<?>> SILENT = Set.of(WarningDrafted.class, ComplaintImported.class);

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final Consumer<Message> handOut;

    public MessageListener(Consumer<Message> handOut) {
        this.handOut = handOut;
    }

    /** Names of all messages that there are. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Class<?> kind : List.of(ComplaintEvent.class, MerchantEvent.class, WarningEvent.class)) {
            eventsOf(kind).forEach(event -> names.add(name(typeOf(event))));
        }
        SILENT.forEach(event -> names.remove(name(typeOf(event))));
        return names;
    }

    /** Complaints: for the merchant that a case is against. */
    public EventSubscription complaints() {
        return subscribe(Topics.COMPLAINT, ComplaintEvent.class, event -> Audience.PARTY, event -> {
            String uscc = event.subject().uscc();
            return uscc == null ? List.of() : List.of(uscc);
        });
    }

    /** Merchants: register news for partners and analysts, and for the merchant itself. */
    public EventSubscription merchants() {
        return subscribe(
                Topics.MERCHANT, MerchantEvent.class, event -> Audience.REGISTER, event -> List.of(event.uscc()));
    }

    /** Warnings: public ones for everybody, proposals and partners' reports for analysts, drafts for nobody. */
    public EventSubscription warnings() {
        return subscribe(Topics.WARNING, WarningEvent.class, MessageListener::audience, MessageListener::merchants);
    }

    private static Audience audience(WarningEvent event) {
        return switch (event) {
            case ProposalOpened ignored -> Audience.BUREAU;
            case WarningAcknowledged ignored -> Audience.BUREAU;
            case WarningDrafted ignored -> Audience.BUREAU;
            default -> Audience.EVERYBODY;
        };
    }

    private static List<String> merchants(WarningEvent event) {
        return switch (event) {
            case WarningPublished published -> published.merchants();
            case WarningUpdated updated -> updated.merchants();
            case WarningCancelled cancelled -> cancelled.merchants();
            case WarningExpired expired -> expired.merchants();
            default -> List.of();
        };
    }

    private <E> EventSubscription subscribe(
            String topic, Class<E> kind, Function<E, Audience> audience, Function<E, List<String>> merchants) {
        EventSubscription subscription = EventSubscription.to(topic).as(PURPOSE);
        for (Class<? extends E> event : eventsOf(kind)) {
            if (!SILENT.contains(event)) {
                subscription = subscription.on(
                        typeOf(event),
                        event,
                        (envelope, data) ->
                                handOut.accept(message(envelope, audience.apply(data), merchants.apply(data), data)));
            }
        }
        return subscription;
    }

    private Message message(EventEnvelope envelope, Audience audience, List<String> merchants, Object data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", name(envelope.type()));
        body.put("timestamp", envelope.time().toString());
        body.put("data", data);
        return new Message(
                envelope.id(),
                name(envelope.type()),
                envelope.time(),
                audience,
                merchants,
                json.writeValueAsString(body));
    }

    private static String name(String eventType) {
        return eventType.replaceFirst("\\.v\\d+$", "").replace('-', '_');
    }

    private static <E> List<Class<? extends E>> eventsOf(Class<E> kind) {
        return Arrays.stream(kind.getPermittedSubclasses())
                .<Class<? extends E>>map(event -> event.asSubclass(kind))
                .toList();
    }

    private static String typeOf(Class<?> event) {
        try {
            return (String) event.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(event + " names no type", e);
        }
    }
}
