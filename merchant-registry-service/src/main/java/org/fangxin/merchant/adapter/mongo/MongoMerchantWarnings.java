package org.fangxin.merchant.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.warning.MerchantWarning;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.mongo.SequenceGuard;
import org.jspecify.annotations.Nullable;

/** Warnings that name merchants, in MongoDB. */
public final class MongoMerchantWarnings implements MerchantWarnings {
    /** Stands for "until lifted" in the field that a read compares with the present. */
    private static final Instant FOR_GOOD = Instant.parse("9999-01-01T00:00:00Z");

    private static final int MOST = 200;

    private final MongoCollection<WarningDocument> warnings;

    public MongoMerchantWarnings(MongoDatabase database) {
        this.warnings = database.getCollection(RegistryIndexes.WARNINGS, WarningDocument.class);
    }

    record WarningDocument(
            String _id,
            String number,
            String kind,
            String severity,
            String titleZh,
            String titleEn,
            List<String> merchants,
            Instant effectiveAt,
            @Nullable Instant expiresAt) {
        MerchantWarning warning() {
            return new MerchantWarning(
                    _id, number, kind, severity, titleZh, titleEn, merchants, effectiveAt, expiresAt);
        }
    }

    @Override
    public void keep(MerchantWarning warning, long sequence) {
        Instant expiresAt = warning.expiresAt();
        Bson state = Updates.combine(
                Updates.set("number", warning.number()),
                Updates.set("kind", warning.kind()),
                Updates.set("severity", warning.severity()),
                Updates.set("titleZh", warning.titleZh()),
                Updates.set("titleEn", warning.titleEn()),
                Updates.set("merchants", warning.merchants()),
                Updates.set("effectiveAt", warning.effectiveAt()),
                Updates.set("activeUntil", Objects.requireNonNullElse(expiresAt, FOR_GOOD)),
                expiresAt == null ? Updates.unset("expiresAt") : Updates.set("expiresAt", expiresAt));
        SequenceGuard.apply(warnings, warning.id(), "sequence", sequence, state);
    }

    @Override
    public void end(String warningId, Instant at, long sequence) {
        Bson over = Updates.combine(Updates.set("activeUntil", at), Updates.set("expiresAt", at));
        SequenceGuard.apply(warnings, warningId, "sequence", sequence, over);
    }

    @Override
    public List<MerchantWarning> naming(UnifiedSocialCreditCode uscc, Instant moment) {
        List<MerchantWarning> found = warnings.find(
                        Filters.and(Filters.eq("merchants", uscc.value()), Filters.gt("activeUntil", moment)))
                .sort(Sorts.descending("activeUntil"))
                .limit(MOST)
                .map(WarningDocument::warning)
                .into(new ArrayList<>());
        found.sort(Comparator.comparing(MerchantWarning::effectiveAt).reversed());
        return found;
    }
}
