package org.fangxin.merchant.application.sync;

import java.util.List;
import java.util.function.Consumer;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.sync.ChangeLog;
import org.fangxin.merchant.domain.sync.ChangeToken;
import org.jspecify.annotations.Nullable;

/** Hands out everything, as a partner's first load. What changes meanwhile comes after the token taken before. */
public final class TakeSnapshot {
    private static final int BATCH = 500;

    private final ChangeLog log;
    private final Merchants merchants;

    public TakeSnapshot(ChangeLog log, Merchants merchants) {
        this.log = log;
        this.merchants = merchants;
    }

    /** From where to follow changes after the snapshot; to be taken before {@link #merchants}. */
    public ChangeToken token() {
        ChangeLog.Extent extent = log.extent();
        return new ChangeToken(extent.epoch(), extent.last());
    }

    /**
     * Hands out all merchants, a part at a time.
     *
     * @param partner only those in this partner's roster; null for all
     */
    public void merchants(@Nullable String partner, Consumer<List<Merchant>> parts) {
        String after = "";
        List<Merchant> part;
        do {
            part = merchants.scan(partner, after, BATCH);
            if (!part.isEmpty()) {
                parts.accept(part);
                after = part.getLast().uscc().value();
            }
        } while (part.size() == BATCH);
    }
}
