package org.fangxin.merchant.application.applying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationEvent;
import org.fangxin.merchant.domain.application.ApplicationFilter;
import org.fangxin.merchant.domain.application.Applications;
import org.jspecify.annotations.Nullable;

/** Applications in memory. */
final class InMemoryApplications implements Applications {
    private final Map<String, Held> held = new TreeMap<>();
    final List<ApplicationEvent> events = new ArrayList<>();

    @Override
    public Optional<Held> find(String id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public Optional<Held> submittedBy(String requestKey) {
        return held.values().stream()
                .filter(each -> each.requestKey().equals(requestKey))
                .findFirst();
    }

    @Override
    public Optional<Held> openOf(UnifiedSocialCreditCode uscc, String kind) {
        return held.values().stream()
                .filter(each -> each.application().uscc().equals(uscc)
                        && each.application().kind().equals(kind)
                        && !each.application().state().stage().isOver())
                .findFirst();
    }

    @Override
    public boolean add(Application application, ApplicationEvent event, String requestKey) {
        if (submittedBy(requestKey).isPresent()
                || openOf(application.uscc(), application.kind()).isPresent()) {
            return false;
        }
        held.put(application.id(), new Held(application, 1, requestKey));
        events.add(event);
        return true;
    }

    @Override
    public boolean replace(Held present, Application next, ApplicationEvent event) {
        if (held.get(next.id()).version() != present.version()) {
            return false;
        }
        held.put(next.id(), new Held(next, present.version() + 1, present.requestKey()));
        events.add(event);
        return true;
    }

    @Override
    public List<Held> list(ApplicationFilter filter, @Nullable String after, int limit) {
        return held.values().stream()
                .filter(each -> after == null || each.application().id().compareTo(after) > 0)
                .filter(each ->
                        ApplicationFilter.tokensOf(each.application()).stream().anyMatch(filter.tokens()::contains))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Held> due(LocalDate today, int limit) {
        return held.values().stream()
                .filter(each -> each.application().isDueOn(today))
                .limit(limit)
                .toList();
    }
}
