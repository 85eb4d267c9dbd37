package org.fangxin.complaint.api.law;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeList;
import org.jspecify.annotations.Nullable;

/** A published code list. */
@Schema(name = "CodeList")
record CodeListResponse(
        @Schema(example = "categories") String name,
        @Schema(example = "2026-11-01") String version,
        List<Item> codes) {

    @Schema(name = "Code")
    record Item(
            @Schema(example = "GOODS_FOOD") String code,

            @Schema(description = "Code of the group it belongs to.", example = "GOODS") @Nullable
            String parent,

            @Schema(example = "食品") String zh,
            @Schema(example = "Food") String en,

            @Schema(description = "Where the entry comes from.") @Nullable
            String basis,

            @Schema(description = "Code in the official table; absent while none is known.", example = "330106")
            @Nullable
            String officialCode) {
        static Item of(Code code) {
            return new Item(code.code(), code.parent(), code.zh(), code.en(), code.basis(), code.officialCode());
        }
    }

    static CodeListResponse of(CodeList list) {
        return new CodeListResponse(
                list.name(), list.version(), list.codes().stream().map(Item::of).toList());
    }
}
