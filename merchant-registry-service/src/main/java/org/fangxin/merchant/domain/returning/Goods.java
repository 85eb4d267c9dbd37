package org.fangxin.merchant.domain.returning;

import java.util.EnumSet;
import java.util.Set;
import org.fangxin.merchant.domain.pledge.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * Goods that somebody wants to return. Null means that it was not said.
 *
 * @param category code of the goods (code list {@code categories})
 * @param intact whether they are as they were; opening the pack to look and trying in a reasonable way do not count
 * @param opened whether the pack was opened
 * @param defective whether they have a fault
 * @param hasReceipt whether the receipt is at hand
 * @param traits what else is true of them, as far as returns care
 */
public record Goods(
        String category,
        @Nullable Boolean intact,
        @Nullable Boolean opened,
        boolean defective,
        @Nullable Boolean hasReceipt,
        Set<Trait> traits) {
    public Goods {
        traits = Set.copyOf(traits);
    }

    /** What can be true of goods. */
    public enum Trait {
        /** Made to order. */
        CUSTOM_MADE,
        /** Fresh or perishable. */
        PERISHABLE,
        /** Digital: audio, video, software. */
        DIGITAL,
        /** A newspaper or periodical. */
        PERIODICAL,
        /** The consumer confirmed at the purchase that there is no return. */
        NO_RETURN_CONFIRMED,
        /** Sold at a reduced price. */
        DISCOUNTED
    }

    /** The exclusions that would apply if they were named. */
    Set<Exclusion> exclusions() {
        Set<Exclusion> exclusions = EnumSet.noneOf(Exclusion.class);
        boolean isOpened = Boolean.TRUE.equals(opened);
        for (Trait trait : traits) {
            switch (trait) {
                case CUSTOM_MADE -> exclusions.add(Exclusion.CUSTOM_MADE);
                case PERISHABLE -> exclusions.add(Exclusion.PERISHABLE);
                case PERIODICAL -> exclusions.add(Exclusion.PERIODICAL);
                case NO_RETURN_CONFIRMED -> exclusions.add(Exclusion.UNFIT_CONFIRMED);
                case DISCOUNTED -> exclusions.add(Exclusion.DISCOUNTED);
                case DIGITAL -> {
                    if (isOpened) {
                        exclusions.add(Exclusion.DIGITAL_OPENED);
                    }
                }
            }
        }
        if (isOpened) {
            exclusions.add(Exclusion.OPENED);
        }
        return exclusions;
    }
}
