package org.fangxin.contracts.merchant;

import org.jspecify.annotations.Nullable;

/**
 * What everybody may know about a consumer service station (消费维权联络站).
 *
 * @param kind COMMUNITY, VILLAGE, STREET, MALL, MARKET, SUPERMARKET, COMPANY, SCENIC_AREA, DEALERSHIP or OTHER
 * @param district six-digit area code (GB/T 2260 style)
 * @param host unified social credit code of the mall, market or company it sits in; null when there is none
 * @param haves how many of the six haves (六有) it has, 0 to 6
 */
public record StationSummary(
        String name,
        String kind,
        String district,
        String address,
        @Nullable String host,
        int haves) {}
