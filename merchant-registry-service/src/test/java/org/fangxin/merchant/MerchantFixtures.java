package org.fangxin.merchant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.StatedDesignation;
import org.fangxin.merchant.domain.StatedStore;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.merchant.domain.StoreEntry;
import org.fangxin.merchant.domain.place.Coordinates;
import org.fangxin.platform.time.IdSource;

/** Merchants of the tests' stories. */
public final class MerchantFixtures {
    public static final UnifiedSocialCreditCode USCC = new UnifiedSocialCreditCode("91330106MA2ABCDEX7");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private MerchantFixtures() {}

    /** Ids that tell their order. */
    public static IdSource ids() {
        AtomicInteger last = new AtomicInteger();
        return () -> "id-" + last.incrementAndGet();
    }

    public static MerchantEntry entry(String name) {
        return entry(name, null, "330106", "GOODS_FOOD");
    }

    public static MerchantEntry entry(String name, String brand, String district, String category) {
        return new MerchantEntry(name, brand, district, "文三路 1 号", category, null, null);
    }

    public static Statement statement(String name) {
        return new Statement(USCC, null, entry(name), null, null);
    }

    public static Statement statement(UnifiedSocialCreditCode uscc, MerchantEntry entry) {
        return new Statement(uscc, null, entry, null, null);
    }

    public static Statement awarded(String kind, String since, String until) {
        return new Statement(
                USCC,
                null,
                entry("西湖放心食品"),
                List.of(new StatedDesignation(
                        kind, LocalDate.parse(since), until == null ? null : LocalDate.parse(until), "FX-1")),
                null);
    }

    /** A statement with stores and nothing else new. */
    public static Statement withStores(UnifiedSocialCreditCode uscc, String name, StatedStore... stores) {
        return new Statement(uscc, null, entry(name), null, List.of(stores));
    }

    public static StatedStore store(String ref, String name, double lng, double lat) {
        return new StatedStore(
                ref, new StoreEntry(name, "330106", "文三路 1 号", new Coordinates(lng, lat), null, null, null, null));
    }

    public static Origin bureau() {
        return bureau(NOW);
    }

    public static Origin bureau(Instant at) {
        return new Origin(Origin.Source.BUREAU, null, at, null, 0);
    }

    public static Origin partner(String name, Instant at, String importId, int line) {
        return new Origin(Origin.Source.PARTNER, name, at, importId, line);
    }

    public static Merchant registered(Statement statement) {
        return Merchant.registered(statement, bureau(), NOW, TODAY, ids());
    }
}
