package org.fangxin.warning.domain.blocklist;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fangxin.warning.domain.Versioned;
import org.fangxin.warning.domain.match.GoodsKeys;
import org.fangxin.warning.domain.notice.Edition;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Product;
import org.fangxin.warning.domain.notice.PublicWarning;
import org.fangxin.warning.domain.notice.PublishedWarning;
import org.fangxin.warning.domain.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A barcode that a warning names, and whether tills must stop it.
 *
 * @param gtin as 14 digits
 * @param batch the only batch concerned; null when all are
 * @param version version of the warning that it was read from; of two entries of one id the higher one holds
 * @param from from when it is blocked
 * @param until until when; null when open-ended
 * @param blocked false when the warning does not name it any more, was lifted or has expired
 */
public record BlockEntry(
        String warningId,
        String number,
        String gtin,
        @Nullable String batch,
        String name,
        Severity severity,
        long version,
        Instant from,
        @Nullable Instant until,
        boolean blocked) {
    /** Names it: warning, barcode and batch. */
    public String id() {
        return warningId + ":" + gtin + (batch == null ? "" : ":" + batch);
    }

    /** Every barcode that a public warning names or ever named; those it does not name now are not blocked. */
    public static List<BlockEntry> of(Versioned<PublicWarning> held) {
        PublicWarning warning = held.value();
        boolean inForce = warning instanceof PublishedWarning;
        Map<String, BlockEntry> entries = new LinkedHashMap<>();
        for (Edition edition : warning.editions().all()) {
            entries.replaceAll((id, entry) -> entry.with(false));
            Notice notice = edition.draft().notice();
            for (Product product : notice.products()) {
                if (product.gtin() != null) {
                    BlockEntry entry = new BlockEntry(
                            warning.head().id(),
                            warning.head().number(),
                            GoodsKeys.gtin14(product.gtin()),
                            product.batch(),
                            product.name(),
                            notice.severity(),
                            held.version(),
                            notice.period().effectiveAt(),
                            notice.period().expiresAt(),
                            inForce);
                    entries.put(entry.id(), entry);
                }
            }
        }
        return List.copyOf(entries.values());
    }

    private BlockEntry with(boolean now) {
        return new BlockEntry(warningId, number, gtin, batch, name, severity, version, from, until, now);
    }
}
