package org.fangxin.merchant.domain.returning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A purchase whose goods somebody wants to return.
 *
 * @param online whether it was made over the internet, by telephone, television or post; else in a store
 * @param purchasedOn day of the purchase (Asia/Shanghai)
 * @param receivedOn day on which the goods were received; in a store that of the purchase; null when they have not come
 * @param returnOn day on which they are to be returned
 */
public record Purchase(
        boolean online, LocalDate purchasedOn, @Nullable LocalDate receivedOn, LocalDate returnOn, Goods goods) {}
