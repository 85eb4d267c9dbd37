package org.fangxin.warning.application.webhook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.webhook.Subscriber;
import org.fangxin.warning.domain.webhook.Webhook;
import org.fangxin.warning.domain.webhook.Webhooks;

/** Webhooks in memory. */
final class InMemoryWebhooks implements Webhooks {
    private final Map<String, Versioned<Webhook>> held = new LinkedHashMap<>();

    @Override
    public Optional<Versioned<Webhook>> find(String id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public Optional<Versioned<Webhook>> createdBy(String requestKey) {
        return held.values().stream()
                .filter(each -> each.value().requestKey().equals(requestKey))
                .findFirst();
    }

    @Override
    public boolean create(Webhook webhook) {
        return held.putIfAbsent(webhook.id(), new Versioned<>(webhook, 1)) == null;
    }

    @Override
    public boolean replace(Webhook webhook, long basedOn) {
        if (held.get(webhook.id()).version() != basedOn) {
            return false;
        }
        held.put(webhook.id(), new Versioned<>(webhook, basedOn + 1));
        return true;
    }

    @Override
    public void remove(String id) {
        held.remove(id);
    }

    @Override
    public List<Versioned<Webhook>> of(Subscriber owner) {
        return held.values().stream()
                .filter(each -> each.value().owner().equals(owner))
                .toList();
    }

    @Override
    public List<Webhook> wanting(String type) {
        return held.values().stream()
                .map(Versioned::value)
                .filter(webhook -> webhook.status() == Webhook.Status.ACTIVE)
                .filter(webhook -> webhook.types().contains(type))
                .toList();
    }
}
