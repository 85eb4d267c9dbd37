package org.fangxin.merchant.domain.search;

/** Orders of a list without a search text. */
public enum MerchantOrder {
    /** By name, in the alphabetical order of its pinyin initials. */
    NAME,
    /** Newest registration first. */
    NEWEST
}
