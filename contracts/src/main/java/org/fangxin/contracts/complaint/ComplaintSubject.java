package org.fangxin.contracts.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Whom and what a complaint concerns.
 *
 * @param uscc the respondent's unified social credit code (GB 32100-2015); null when the business is not registered
 * @param district six-digit area code of the bureau that handles it (GB/T 2260 style, for example {@code 330106})
 * @param category code of the goods or service (code list {@code categories})
 * @param problemType code of the problem (code list {@code problem-types})
 * @param channel how the complaint came in (code list {@code channels})
 */
public record ComplaintSubject(
        @Nullable String uscc, String district, String category, String problemType, String channel) {}
