package org.fangxin.warning.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.warning.application.notice.DueWarnings;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.notice.DraftWarning;
import org.fangxin.warning.domain.notice.Warning;
import org.fangxin.warning.domain.notice.WarningChange;
import org.fangxin.warning.domain.notice.WarningEvent;
import org.fangxin.warning.domain.notice.WarningStatus;
import org.fangxin.warning.domain.notice.Warnings;

/** Warnings as aggregates. */
public final class MongoWarnings implements Warnings, DueWarnings {
    private final AggregateCollection<WarningDocument> warnings;
    private final Function<WarningEvent, OutgoingEvent> events;

    /** @param events what a change tells */
    public MongoWarnings(AggregateCollection<WarningDocument> warnings, Function<WarningEvent, OutgoingEvent> events) {
        this.warnings = warnings;
        this.events = events;
    }

    @Override
    public Optional<Versioned<Warning>> find(String id) {
        return warnings.find(id).map(MongoWarnings::read);
    }

    @Override
    public Optional<Versioned<Warning>> createdBy(String requestKey) {
        return Optional.ofNullable(warnings.stored()
                        .find(eq(WarningDocument.REQUEST_KEY, requestKey))
                        .first())
                .map(MongoWarnings::read);
    }

    @Override
    public boolean create(DraftWarning warning) {
        return warnings.insert(
                warning.head().id(), WarningDocument.of(warning), events.apply(new WarningEvent.Drafted(warning)));
    }

    @Override
    public Optional<Long> replace(WarningChange change, long basedOn) {
        String id = change.warning().head().id();
        WarningEvent event = change.event();
        return warnings.replace(
                id, basedOn, WarningDocument.of(change.warning()), event == null ? null : events.apply(event));
    }

    @Override
    public List<Versioned<Warning>> expiredBy(Instant now, int limit) {
        return warnings.stored()
                .find(and(eq(WarningDocument.STATUS, WarningStatus.PUBLISHED.name()), lte(WarningFacets.UNTIL, now)))
                .sort(Sorts.ascending(WarningFacets.UNTIL))
                .limit(limit)
                .map(MongoWarnings::read)
                .into(new ArrayList<>());
    }

    static Versioned<Warning> read(Stored<WarningDocument> stored) {
        return new Versioned<>(stored.document().toWarning(stored.id()), stored.version());
    }
}
