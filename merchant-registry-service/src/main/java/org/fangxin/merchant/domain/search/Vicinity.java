package org.fangxin.merchant.domain.search;

import org.fangxin.merchant.domain.place.Coordinates;

/**
 * Where to look for merchants.
 *
 * @param centre from where distances are measured
 * @param radiusMetres how far to look
 * @param openNow whether only stores count that are open at the moment
 */
public record Vicinity(Coordinates centre, int radiusMetres, boolean openNow) {}
