package org.fangxin.merchant.domain.statistics;

/** What is counted of merchants, and the sums that follow the counts in a tally. */
public enum Counter {
    MERCHANTS,
    /** Holds a designation of any kind. */
    TRUSTED,
    /** Promises returns without a reason. */
    RETURNS,
    /** Promises returns at other stores. */
    CROSS_STORE,
    FACTORIES,
    STATIONS,
    /** Sum of stores. */
    STORES,
    /** Sum of promises that stand. */
    PLEDGES;

    /** How many are sums and not counts. */
    public static final int SUMS = 2;
}
