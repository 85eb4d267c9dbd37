package org.fangxin.merchant.api.sync;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.application.sync.AcknowledgeChanges.Drift;
import org.fangxin.merchant.domain.sync.Checkpoints.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * What a partner should have but has not acknowledged.
 *
 * @param inStep whether there is nothing
 * @param acknowledged the partner's checkpoint; absent when it never set one, or the registry began a new log since
 * @param head how far the log goes
 * @param changes the changes it lacks, oldest first
 * @param hasMore whether there are further ones
 */
@Schema(name = "PartnerDrift")
record DriftView(
        boolean inStep,
        @Nullable String acknowledged,
        @Nullable Instant acknowledgedAt,
        String head,
        List<ChangesView.ChangeView> changes,
        boolean hasMore) {
    static DriftView of(Drift drift, String partner, LocalDate today) {
        Optional<Checkpoint> checkpoint = Optional.ofNullable(drift.acknowledged());
        return new DriftView(
                drift.changes().isEmpty(),
                checkpoint.map(noted -> noted.token().text()).orElse(null),
                checkpoint.map(Checkpoint::at).orElse(null),
                drift.head().text(),
                drift.changes().stream()
                        .map(change -> ChangesView.ChangeView.of(change, null, partner, today))
                        .toList(),
                drift.more());
    }
}
