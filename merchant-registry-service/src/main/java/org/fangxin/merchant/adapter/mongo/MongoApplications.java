package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bson.conversions.Bson;
import org.fangxin.contracts.Topics;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.application.Application;
import org.fangxin.merchant.domain.application.ApplicationEvent;
import org.fangxin.merchant.domain.application.ApplicationFilter;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.platform.mongo.AggregateCollection;
import org.fangxin.platform.mongo.AggregateCollections;
import org.fangxin.platform.mongo.OutgoingEvent;
import org.fangxin.platform.mongo.Stored;
import org.fangxin.platform.personal.PersonalDataCipher;
import org.jspecify.annotations.Nullable;

/** Applications in MongoDB. */
public final class MongoApplications implements Applications {
    private static final Bson WITHOUT_OUTBOX = Projections.exclude("outbox");

    private final AggregateCollection<ApplicationDocument> applications;
    private final PersonalDataCipher cipher;
    private final BiFunction<Application, ApplicationEvent, OutgoingEvent> told;

    /** @param told how an event is told to other services */
    public MongoApplications(
            AggregateCollections collections,
            PersonalDataCipher cipher,
            BiFunction<Application, ApplicationEvent, OutgoingEvent> told) {
        this.applications = collections.of(RegistryIndexes.APPLICATIONS, ApplicationDocument.class, Topics.MERCHANT);
        this.cipher = cipher;
        this.told = told;
    }

    @Override
    public Optional<Held> find(String id) {
        return one(Filters.eq(id));
    }

    @Override
    public Optional<Held> submittedBy(String requestKey) {
        return one(Filters.eq("requestKey", requestKey));
    }

    @Override
    public Optional<Held> openOf(UnifiedSocialCreditCode uscc, String kind) {
        return one(Filters.eq("slot", ApplicationDocument.slot(uscc.value(), kind)));
    }

    @Override
    public boolean add(Application application, ApplicationEvent event, String requestKey) {
        return applications.insert(
                application.id(),
                ApplicationDocument.of(application, requestKey, cipher),
                told.apply(application, event));
    }

    @Override
    public boolean replace(Held present, Application next, ApplicationEvent event) {
        return applications
                .replace(
                        next.id(),
                        present.version(),
                        ApplicationDocument.of(next, present.requestKey(), cipher),
                        told.apply(next, event))
                .isPresent();
    }

    @Override
    public List<Held> list(ApplicationFilter filter, @Nullable String after, int limit) {
        List<String> tokens = filter.tokens();
        Bson fits =
                tokens.size() == 1 ? Filters.eq("listedUnder", tokens.getFirst()) : Filters.in("listedUnder", tokens);
        Bson page = after == null ? fits : Filters.and(fits, Filters.gt("_id", after));
        return applications
                .stored()
                .find(page)
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .projection(WITHOUT_OUTBOX)
                .map(this::held)
                .into(new ArrayList<>());
    }

    @Override
    public List<Held> due(LocalDate today, int limit) {
        return applications
                .stored()
                .find(Filters.lte("wakeOn", today))
                .sort(Sorts.ascending("wakeOn"))
                .limit(limit)
                .projection(WITHOUT_OUTBOX)
                .map(this::held)
                .into(new ArrayList<>());
    }

    private Optional<Held> one(Bson which) {
        return Optional.ofNullable(applications
                        .stored()
                        .find(which)
                        .projection(WITHOUT_OUTBOX)
                        .first())
                .map(this::held);
    }

    private Held held(Stored<ApplicationDocument> stored) {
        return new Held(
                stored.document().application(stored.id(), cipher),
                stored.version(),
                stored.document().requestKey());
    }
}
