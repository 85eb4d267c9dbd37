package org.fangxin.merchant.domain.search;

/** Orders of a list that neither a text nor a place gives. No two merchants have the same place in one. */
public enum MerchantOrder {
    /** By name, in the alphabetical order of its pinyin initials. */
    NAME,

    /** Newest registration first. */
    NEWEST
}
