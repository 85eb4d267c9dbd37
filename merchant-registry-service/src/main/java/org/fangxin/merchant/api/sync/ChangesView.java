package org.fangxin.merchant.api.sync;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.merchant.application.sync.FollowChanges;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.sync.Change;
import org.jspecify.annotations.Nullable;

/**
 * Changes as the API shows them.
 *
 * @param nextToken to be sent as {@code after} next time
 * @param hasMore whether there are further changes already
 */
@Schema(name = "MerchantChanges")
record ChangesView(List<ChangeView> changes, String nextToken, boolean hasMore) {
    /**
     * A change.
     *
     * @param seq place in the log, rising
     * @param op always {@code upsert}: nothing is ever deleted
     * @param version the version that the change made
     * @param merchant the merchant as it is now, which may be later than the change
     */
    @Schema(name = "MerchantChange")
    record ChangeView(
            long seq,
            String op,
            String uscc,
            long version,
            Instant changedAt,
            @Nullable SyncedMerchant merchant) {
        static ChangeView of(Change change, @Nullable Merchant merchant, String partner, LocalDate today) {
            return new ChangeView(
                    change.seq(),
                    "upsert",
                    change.uscc().value(),
                    change.version(),
                    change.at(),
                    merchant == null ? null : SyncedMerchant.of(merchant, partner, today));
        }
    }

    static ChangesView of(FollowChanges.Outcome.Changes found, String partner, LocalDate today) {
        return new ChangesView(
                found.changes().stream()
                        .map(change -> ChangeView.of(change, found.merchants().get(change.uscc()), partner, today))
                        .toList(),
                found.next().text(),
                found.more());
    }
}
