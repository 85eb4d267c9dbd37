package org.fangxin.merchant.api.lookup;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.pledge.Pledge;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.jspecify.annotations.Nullable;

/** Question and answer of a lookup. */
final class StatusLookup {
    static final int MOST_CODES = 1_000;

    private StatusLookup() {}

    /** @param usccs codes in any order, repetitions allowed; each gets its answer */
    @Schema(name = "MerchantStatusLookup", example = "{\"usccs\":[\"91330106MA2ABCDEX7\",\"91330102MA2AB0018E\"]}")
    record Request(@NotNull @Size(min = 1, max = MOST_CODES) List<@NotNull @Size(max = 40) String> usccs) {}

    /** @param results one for each code of the question, in its order */
    @Schema(name = "MerchantStatuses")
    record Answer(List<Result> results) {}

    /**
     * The answer to one code.
     *
     * @param uscc the code as it was asked
     * @param result {@code found}, {@code not-found} or {@code invalid}
     * @param expectedCheckCharacter with {@code invalid}, when only the check character is wrong
     * @param designations codes of the kinds it holds today
     * @param pledges kinds of the promises that stand
     * @param version rises with each change of the merchant
     */
    @Schema(name = "MerchantStatus")
    record Result(
            String uscc,

            @Schema(allowableValues = {"found", "not-found", "invalid"})
            String result,

            @Nullable String expectedCheckCharacter,
            @Nullable String name,
            @Nullable List<String> designations,
            @Nullable List<PledgeKind> pledges,
            @Nullable Long version) {
        static Result found(String asked, Merchant merchant, LocalDate today) {
            return new Result(
                    asked,
                    "found",
                    null,
                    merchant.entry().name(),
                    merchant.kindsHeldOn(today),
                    merchant.pledges().stream()
                            .filter(Pledge::stands)
                            .map(Pledge::kind)
                            .sorted()
                            .toList(),
                    merchant.revision().number());
        }

        static Result notFound(String asked) {
            return new Result(asked, "not-found", null, null, null, null, null);
        }

        static Result invalid(String asked) {
            String expected = UnifiedSocialCreditCode.expectedCheckCharacter(asked)
                    .map(Object::toString)
                    .orElse(null);
            return new Result(asked, "invalid", expected, null, null, null, null);
        }
    }
}
