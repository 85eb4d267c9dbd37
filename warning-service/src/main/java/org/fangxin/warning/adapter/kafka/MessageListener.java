package org.fangxin.warning.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.complaint.ComplaintEvent;
import org.fangxin.contracts.complaint.ComplaintImported;
import org.fangxin.contracts.merchant.AllianceEvent;
import org.fangxin.contracts.merchant.ApplicationEvent;
import org.fangxin.contracts.merchant.EvaluationEvent;
import org.fangxin.contracts.merchant.MerchantEvent;
import org.fangxin.contracts.merchant.MerchantSummary;
import org.fangxin.contracts.merchant.ReviewEvent;
import org.fangxin.contracts.merchant.StationEvent;
import org.fangxin.contracts.outreach.ArticleDrafted;
import org.fangxin.contracts.outreach.OutreachEvent;
import org.fangxin.contracts.outreach.SurveyDrafted;
import org.fangxin.contracts.warning.WarningDrafted;
import org.fangxin.contracts.warning.WarningEvent;
import org.fangxin.platform.kafka.EventEnvelope;
import org.fangxin.platform.kafka.EventSubscription;
import org.fangxin.warning.domain.webhook.Message;
import org.fangxin.warning.domain.webhook.PartnerRosters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes messages for webhooks out of the events of all services. An event that joins the published language becomes a
 * message without a change here. Names follow Standard Webhooks: {@code complaint.materials-requested.v1} is told as
 * {@code complaint.materials_requested}. Reports are told to nobody.
 */
public final class MessageListener {
    private static final String PURPOSE = "webhooks";

    private static final Map<String, List<Class<?>>> TOLD = Map.of(
            Topics.COMPLAINT, List.of(ComplaintEvent.class),
            Topics.MERCHANT,
                    List.of(
                            MerchantEvent.class,
                            ApplicationEvent.class,
                            EvaluationEvent.class,
                            ReviewEvent.class,
                            StationEvent.class,
                            AllianceEvent.class),
            Topics.WARNING, List.of(WarningEvent.class, OutreachEvent.class));

    /** Drafts are not public, and what was taken over from another system is no news. */
    private static final Set<Class<?>> SILENT =
            Set.of(WarningDrafted.class, ArticleDrafted.class, SurveyDrafted.class, ComplaintImported.class);

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(MerchantSummary.class, WithoutPartners.class)
            .build();
    private final Consumer<Message> handOut;
    private final PartnerRosters rosters;

    public MessageListener(Consumer<Message> handOut, PartnerRosters rosters) {
        this.handOut = handOut;
        this.rosters = rosters;
    }

    /** No subscriber learns whose tenant a merchant is. */
    @JsonIgnoreProperties("partners")
    private abstract static class WithoutPartners {}

    /** Names of all messages that there are. */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>();
        TOLD.keySet().forEach(topic -> eventsOf(topic).forEach(event -> names.add(name(typeOf(event)))));
        return names;
    }

    /** Makes messages of a topic's events. */
    public EventSubscription follow(String topic) {
        EventSubscription subscription = EventSubscription.to(topic).as(PURPOSE);
        for (Class<?> event : eventsOf(topic)) {
            subscription = subscription.on(typeOf(event), event, this::tell);
        }
        return subscription;
    }

    private void tell(EventEnvelope envelope, Object event) {
        if (event instanceof MerchantEvent change && change.merchant().partners() != null) {
            rosters.note(change.uscc(), envelope.sequence(), change.merchant().partners());
        }
        handOut.accept(message(envelope, Concern.of(event, rosters), event));
    }

    private Message message(EventEnvelope envelope, Concern concern, Object event) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", name(envelope.type()));
        body.put("timestamp", envelope.time().toString());
        body.put("data", event);
        return new Message(
                envelope.id(),
                name(envelope.type()),
                envelope.time(),
                concern.audience(),
                concern.merchants(),
                concern.partners(),
                json.writeValueAsString(body));
    }

    private static String name(String eventType) {
        return eventType.replaceFirst("\\.v\\d+$", "").replace('-', '_');
    }

    private static List<? extends Class<?>> eventsOf(String topic) {
        return TOLD.getOrDefault(topic, List.of()).stream()
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .filter(event -> !SILENT.contains(event))
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
