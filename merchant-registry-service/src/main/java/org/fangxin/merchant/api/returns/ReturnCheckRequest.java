package org.fangxin.merchant.api.returns;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.fangxin.merchant.domain.returning.Goods;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param boughtFrom where the goods were bought
 * @param returnTo where they are to be brought; the seller, or its store of the purchase, when absent
 * @param purchasedAt day or moment of the purchase; a moment is taken to the city's calendar
 * @param receivedAt day or moment on which the goods were received; in a store that of the purchase
 * @param returnOn day of the return; today when absent
 * @param goods what they are and how
 */
@Schema(name = "ReturnEligibilityCheck")
record ReturnCheckRequest(
        @NotNull @Valid Bought boughtFrom,
        @Valid @Nullable Taker returnTo,
        @NotBlank @Schema(example = "2026-11-20") String purchasedAt,

        @Nullable @Schema(example = "2026-11-22T20:15:00+08:00")
        String receivedAt,

        @Nullable @Schema(example = "2026-11-24") String returnOn,
        @NotNull @Valid GoodsRequest goods) {
    /** How goods are bought. */
    enum Channel {
        /** Over the internet, by telephone, television or post. */
        ONLINE,
        /** In a store. */
        IN_STORE
    }

    /** Where the goods were bought. */
    @Schema(name = "ReturnCheckSeller")
    record Bought(
            @NotBlank @Schema(example = "91330106MA2ABCDEX7")
            String uscc,

            @NotNull Channel channel,
            @Size(max = 64) @Nullable String storeId) {}

    /** Where they are to be brought. */
    @Schema(name = "ReturnCheckTaker")
    record Taker(
            @Nullable String uscc, @Size(max = 64) @Nullable String storeId) {}

    /**
     * The goods.
     *
     * @param category code of the goods
     * @param intact whether they are as they were; opening the pack to look does not count
     * @param opened whether the pack was opened
     * @param defective whether they have a fault
     * @param hasReceipt whether the receipt is at hand
     */
    @Schema(name = "ReturnCheckGoods")
    record GoodsRequest(
            @NotBlank @Schema(example = "GOODS_CLOTHING") String category,
            @Nullable Boolean intact,
            @Nullable Boolean opened,
            @Nullable Boolean defective,
            @Nullable Boolean hasReceipt,
            @Nullable Set<Goods.Trait> traits) {}
}
