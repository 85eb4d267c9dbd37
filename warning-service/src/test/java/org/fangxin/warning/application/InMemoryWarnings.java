package org.fangxin.warning.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fangxin.warning.application.notice.DueWarnings;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningChange;
import org.fangxin.warning.domain.notice.WarningEvent;
import org.fangxin.warning.domain.notice.Warnings;

/** Warnings in memory, with what they told. */
public final class InMemoryWarnings implements Warnings, DueWarnings {
    private final Map<String, Versioned<Warning>> held = new LinkedHashMap<>();
    private final List<WarningEvent> events = new ArrayList<>();

    @Override
    public synchronized Optional<Versioned<Warning>> find(String id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public synchronized Optional<Versioned<Warning>> createdBy(String requestKey) {
        return held.values().stream()
                .filter(each -> each.value().head().requestKey().equals(requestKey))
                .findFirst();
    }

    @Override
    public synchronized boolean create(DraftWarning warning) {
        if (held.containsKey(warning.head().id())
                || createdBy(warning.head().requestKey()).isPresent()) {
            return false;
        }
        held.put(warning.head().id(), new Versioned<>(warning, 1));
        events.add(new WarningEvent.Drafted(warning));
        return true;
    }

    @Override
    public synchronized Optional<Long> replace(WarningChange change, long basedOn) {
        String id = change.warning().head().id();
        if (!held.containsKey(id) || held.get(id).version() != basedOn) {
            return Optional.empty();
        }
        held.put(id, new Versioned<>(change.warning(), basedOn + 1));
        if (change.event() != null) {
            events.add(change.event());
        }
        return Optional.of(basedOn + 1);
    }

    @Override
    public synchronized List<Versioned<Warning>> expiredBy(Instant now, int limit) {
        return held.values().stream()
                .filter(each -> each.value() instanceof PublishedWarning published
                        && published.notice().period().expiresAt() != null
                        && !published.notice().period().expiresAt().isAfter(now))
                .limit(limit)
                .toList();
    }

    public synchronized List<Warning> all() {
        return held.values().stream().map(Versioned::value).toList();
    }

    public synchronized List<WarningEvent> events() {
        return List.copyOf(events);
    }
}
