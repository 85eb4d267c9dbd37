package org.fangxin.platform.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fangxin.platform.outbox.OutboxEntry;
import org.fangxin.platform.outbox.Settlement;

/**
 * The updates that settle one claim. All are void when another relay holds the lease meanwhile: what that one sends
 * again, consumers recognise by the same id.
 */
record SettlementWrites(Settlement settlement) {
    /** Clears everything, if nothing came under the lease; empty when something is left anyway. */
    Optional<WriteModel<Document>> ifNothingCame() {
        if (!settlement.finished()) {
            return Optional.empty();
        }
        // Under the lease entries are only added, so nothing beyond the claimed ones means nothing is left.
        int claimed = settlement.claim().entries().size();
        Bson nothingCame = Filters.exists(Fields.OUTBOX + "." + claimed, false);
        return Optional.of(new UpdateOneModel<>(Filters.and(held(), nothingCame), cleared()));
    }

    /** Removes what is settled and leaves the rest; void when everything was cleared, because the lease is gone then. */
    WriteModel<Document> remainder() {
        return new UpdateOneModel<>(held(), withoutSettled());
    }

    private Bson held() {
        return Filters.and(
                Filters.eq(Fields.ID, settlement.claim().aggregateId()),
                Filters.eq(Fields.OUTBOX_LEASE, settlement.claim().lease()));
    }

    private static Bson cleared() {
        return Updates.combine(
                Updates.unset(Fields.OUTBOX),
                Updates.unset(Fields.OUTBOX_DUE),
                Updates.unset(Fields.OUTBOX_LEASE),
                Updates.unset(Fields.OUTBOX_TRIES));
    }

    private Bson withoutSettled() {
        List<Bson> updates = new ArrayList<>();
        List<String> gone = gone();
        if (!gone.isEmpty()) {
            updates.add(Updates.pull(Fields.OUTBOX, Filters.in(OutboxDocuments.ENTRY_ID, gone)));
        }
        updates.add(Updates.set(Fields.OUTBOX_DUE, Date.from(settlement.due())));
        updates.add(Updates.unset(Fields.OUTBOX_LEASE));
        updates.add(tries());
        return Updates.combine(updates);
    }

    /** The entries to remove: those that were sent, and the one that was parked. */
    private List<String> gone() {
        List<String> gone = new ArrayList<>(
                settlement.sentEntries().stream().map(OutboxEntry::id).toList());
        if (settlement.parked() != null) {
            gone.add(settlement.firstLeft().id());
        }
        return gone;
    }

    private Bson tries() {
        if (!settlement.refused() || settlement.parked() != null) {
            return Updates.unset(Fields.OUTBOX_TRIES);
        }
        int before = settlement.sent() == 0 ? settlement.claim().tries() : 0;
        return Updates.set(Fields.OUTBOX_TRIES, before + 1);
    }
}
