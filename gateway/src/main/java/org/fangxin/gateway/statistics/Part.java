package org.fangxin.gateway.statistics;

/**
 * A statistic that the overview is made of.
 *
 * @param service name of the service that answers it
 * @param path where
 * @param ranged whether the range of days means something to it; a stock has none
 */
record Part(String service, String path, boolean ranged) {}
