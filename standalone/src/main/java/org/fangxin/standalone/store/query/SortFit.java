package org.fangxin.standalone.store.query;

import org.fangxin.standalone.store.order.KeyPattern;

/**
 * Whether an index, narrowed down by a filter, yields the order of a sort.
 *
 * @param served whether it does
 * @param reverse whether the index is read backwards for it
 * @param merged whether ranges have to be read side by side
 */
record SortFit(boolean served, boolean reverse, boolean merged) {

    private static final SortFit NOT = new SortFit(false, false, false);

    static SortFit of(IndexFit fit, KeyPattern sort) {
        KeyPattern index = fit.pattern();
        int part = 0;
        boolean skippedSeveral = false;
        Boolean reverse = null;
        for (KeyPattern.Part wanted : sort.parts()) {
            if (isConstant(fit, wanted.path())) {
                continue;
            }
            while (part < index.size() && !index.part(part).path().equals(wanted.path())) {
                if (reverse != null && !fit.isFixedToOne(part) || part >= fit.fixedParts()) {
                    return NOT;
                }
                skippedSeveral |= !fit.isFixedToOne(part);
                part++;
            }
            if (part >= index.size() || fit.isArray(part) && fit.isArrayConstrained()) {
                return NOT;
            }
            if (skippedSeveral && part < fit.fixedParts()) {
                return NOT;
            }
            boolean against = index.part(part).ascending() != wanted.ascending();
            if (reverse != null && reverse != against) {
                return NOT;
            }
            reverse = against;
            part++;
        }
        return new SortFit(true, reverse != null && reverse, skippedSeveral && reverse != null);
    }

    private static boolean isConstant(IndexFit fit, String path) {
        for (int part = 0; part < fit.fixedParts(); part++) {
            if (fit.pattern().part(part).path().equals(path)) {
                return fit.isFixedToOne(part) && !fit.isArray(part);
            }
        }
        return false;
    }
}
