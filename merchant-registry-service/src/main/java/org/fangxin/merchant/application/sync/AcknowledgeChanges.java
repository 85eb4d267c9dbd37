package org.fangxin.merchant.application.sync;

import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.domain.sync.Change;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.merchant.domain.sync.ChangeToken;
import org.fangxin.merchant.domain.sync.Checkpoints;
import org.fangxin.merchant.domain.sync.Checkpoints.Checkpoint;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Notes how far partners have come, and tells what they still lack. */
public final class AcknowledgeChanges {
    private final ChangeLog log;
    private final Checkpoints checkpoints;
    private final CityTime time;

    public AcknowledgeChanges(ChangeLog log, Checkpoints checkpoints, CityTime time) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.time = time;
    }

    /** What came of an acknowledgement. */
    public sealed interface Outcome {
        /** It is noted. */
        record Noted(Checkpoint checkpoint) implements Outcome {}

        /** The token is of another log. */
        record Expired() implements Outcome {}

        /** The partner claims to have what does not exist. */
        record FromTheFuture() implements Outcome {}
    }

    /**
     * What a partner has not acknowledged.
     *
     * @param acknowledged its checkpoint; null when it never set one, or one of another log
     * @param head how far the log goes
     * @param changes the changes that it lacks, oldest first
     * @param more whether there are further ones
     */
    public record Drift(@Nullable Checkpoint acknowledged, ChangeToken head, List<Change> changes, boolean more) {
        public Drift {
            changes = List.copyOf(changes);
        }
    }

    /** Notes how far a partner has come. */
    public Outcome acknowledge(String partner, ChangeToken token) {
        ChangeLog.Extent extent = log.extent();
        if (!token.epoch().equals(extent.epoch())) {
            return new Outcome.Expired();
        }
        if (token.seq() > extent.last()) {
            return new Outcome.FromTheFuture();
        }
        Checkpoint checkpoint = new Checkpoint(token, time.now());
        checkpoints.set(partner, checkpoint);
        return new Outcome.Noted(checkpoint);
    }

    /** A partner's checkpoint. */
    public Optional<Checkpoint> checkpoint(String partner) {
        return checkpoints.find(partner);
    }

    /**
     * What a partner lacks.
     *
     * @param roster only merchants in its roster, or all
     */
    public Drift drift(String partner, boolean roster, int limit) {
        ChangeLog.Extent extent = log.extent();
        Optional<Checkpoint> checkpoint =
                checkpoints.find(partner).filter(noted -> noted.token().epoch().equals(extent.epoch()));
        long seq = checkpoint.map(noted -> noted.token().seq()).orElse(0L);
        List<Change> readOneMore = log.after(seq, roster ? partner : null, limit + 1);
        boolean more = readOneMore.size() > limit;
        return new Drift(
                checkpoint.orElse(null),
                new ChangeToken(extent.epoch(), extent.last()),
                more ? readOneMore.subList(0, limit) : readOneMore,
                more);
    }
}
