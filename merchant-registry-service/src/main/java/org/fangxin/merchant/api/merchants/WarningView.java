package org.fangxin.merchant.api.merchants;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.merchant.api.CodeNames;
import org.fangxin.merchant.domain.warning.MerchantWarning;
import org.jspecify.annotations.Nullable;

/**
 * A warning that names the merchant and applies now.
 *
 * @param number its number for people
 * @param kind code of the kind (code list {@code warning-kinds})
 * @param severity INFO, CAUTION, WARNING or URGENT
 * @param title headline in the reader's language
 * @param url where the whole warning is
 */
@Schema(name = "ActiveWarning")
record WarningView(
        String id,
        String number,
        String kind,
        String kindName,
        String severity,
        String title,
        Instant effectiveAt,
        @Nullable Instant expiresAt,
        String url) {
    static WarningView of(MerchantWarning warning) {
        return new WarningView(
                warning.id(),
                warning.number(),
                warning.kind(),
                CodeNames.of(CodeLists.WARNING_KINDS, warning.kind()),
                warning.severity(),
                CodeNames.isChinese() ? warning.titleZh() : warning.titleEn(),
                warning.effectiveAt(),
                warning.expiresAt(),
                "/api/v1/warnings/" + warning.id());
    }
}
