package org.fangxin.complaint.domain.statistics;

import java.util.Map;
import org.fangxin.complaint.domain.filing.Respondent;

/**
 * The industry section (GB/T 4754-2017) of a case: that of the business, as the registry had it when the case was filed. Where
 * the registry had none, it follows from the category of the goods or services.
 */
final class Industries {
    private static final String RETAIL = "F";
    private static final String GOODS = "GOODS";

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("GOODS_HOUSING", "K"),
            Map.entry("SERVICE_CATERING_LODGING", "H"),
            Map.entry("SERVICE_SALES", RETAIL),
            Map.entry("SERVICE_BEAUTY", "O"),
            Map.entry("SERVICE_CULTURE_SPORT", "R"),
            Map.entry("SERVICE_EDUCATION", "P"),
            Map.entry("SERVICE_REPAIR", "O"),
            Map.entry("SERVICE_LAUNDRY", "O"),
            Map.entry("SERVICE_PROFESSIONAL", "M"),
            Map.entry("SERVICE_TELECOM", "I"),
            Map.entry("SERVICE_INTERNET", "I"),
            Map.entry("SERVICE_TRANSPORT", "G"),
            Map.entry("SERVICE_TOURISM", "L"),
            Map.entry("SERVICE_RENTAL", "L"),
            Map.entry("SERVICE_DECORATION", "E"),
            Map.entry("SERVICE_AGENCY", "K"),
            Map.entry("SERVICE_EXPRESS", "G"),
            Map.entry("SERVICE_MEDICAL", "Q"),
            Map.entry("SERVICE_FINANCE", "J"),
            Map.entry("SERVICE_UTILITIES", "D"),
            Map.entry("SERVICE_PROPERTY", "K"));

    private Industries() {}

    static String of(Respondent respondent, String category) {
        String own = respondent.industry();
        return own == null ? ofCategory(category) : own;
    }

    private static String ofCategory(String category) {
        return SECTIONS.getOrDefault(category, category.startsWith(GOODS) ? RETAIL : CaseFigures.NONE);
    }
}
