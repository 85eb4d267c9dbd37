package org.fangxin.merchant.domain.search;

import java.util.Comparator;
import org.fangxin.merchant.domain.Merchant;

/** Orders of a list without a search text. Each gives every merchant a key of its own, so that a page ends exactly. */
public enum MerchantOrder {
    /** By name, in the alphabetical order of its pinyin initials. */
    NAME {
        @Override
        public String key(Merchant merchant, SearchTokens tokens) {
            return tokens.alphabetical(merchant.entry()) + " " + merchant.uscc();
        }

        @Override
        public Comparator<String> comparator() {
            return Comparator.naturalOrder();
        }
    },

    /** Newest registration first. */
    NEWEST {
        @Override
        public String key(Merchant merchant, SearchTokens tokens) {
            return merchant.registeredAt().toEpochMilli() + " " + merchant.uscc();
        }

        @Override
        public Comparator<String> comparator() {
            return Comparator.reverseOrder();
        }
    };

    /** A merchant's place in the order. */
    public abstract String key(Merchant merchant, SearchTokens tokens);

    /** How keys follow each other. */
    public abstract Comparator<String> comparator();
}
