package org.fangxin.complaint.api.law;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.fangxin.complaint.domain.filing.Question;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
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
            String officialCode,

            @Schema(description = "What a complaint of this category may answer; only in the list `categories`.")
            @Nullable
            List<QuestionItem> questions) {
        static Item of(Code code) {
            return new Item(code.code(), code.parent(), code.zh(), code.en(), code.basis(), code.officialCode(), null);
        }
    }

    @Schema(name = "Question")
    record QuestionItem(
            @Schema(description = "Name of the answer in `answers`.", example = "batch")
            String code,

            @Schema(description = "TEXT (at most 100 characters), DATE, MONEY (yuan) or NUMBER", example = "TEXT")
            String kind,

            @Schema(description = "The answer points to a person and is shown masked.", example = "false")
            boolean personal,

            @Schema(example = "生产批号") String zh,
            @Schema(example = "Batch number") String en) {
        static @Nullable List<QuestionItem> of(Code category) {
            return category.parent() == null
                    ? null
                    : Question.of(category.code()).stream()
                            .map(question -> new QuestionItem(
                                    question.code(),
                                    question.kind().name(),
                                    question.personal(),
                                    question.zh(),
                                    question.en()))
                            .toList();
        }
    }

    private static CodeListResponse ofCategories(CodeList list) {
        return new CodeListResponse(
                list.name(),
                list.version(),
                list.codes().stream()
                        .map(code -> new Item(
                                code.code(),
                                code.parent(),
                                code.zh(),
                                code.en(),
                                code.basis(),
                                code.officialCode(),
                                QuestionItem.of(code)))
                        .toList());
    }

    static CodeListResponse of(CodeList list) {
        if (list.name().equals(CodeLists.CATEGORIES.name())) {
            return ofCategories(list);
        }
        return new CodeListResponse(
                list.name(), list.version(), list.codes().stream().map(Item::of).toList());
    }
}
