package org.fangxin.warning.api.cap;

import java.util.Locale;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.WarningKind;

/** Our terms in those of the standard. */
final class CapTerms {
    private CapTerms() {}

    static String category(WarningKind kind) {
        return switch (kind) {
            case UNQUALIFIED_FOOD -> "Health";
            case PRODUCT_SAMPLING, RECALL -> "Safety";
            case CONSUMPTION_WARNING, RISK_ALERT -> "Security";
            case CONSUMPTION_TIP -> "Other";
        };
    }

    static String responseType(WarningKind kind) {
        return switch (kind) {
            case UNQUALIFIED_FOOD, PRODUCT_SAMPLING, RECALL -> "Avoid";
            case CONSUMPTION_WARNING, RISK_ALERT -> "Monitor";
            case CONSUMPTION_TIP -> "None";
        };
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case INFO -> "Minor";
            case CAUTION -> "Moderate";
            case WARNING -> "Severe";
            case URGENT -> "Extreme";
        };
    }

    static String event(WarningKind kind, boolean chinese) {
        Code code = CodeLists.WARNING_KINDS
                .find(kind.name())
                .orElseThrow(() -> new IllegalStateException("no name for " + kind));
        return chinese ? code.zh() : code.en();
    }

    /** Urgency and certainty are the standard's own words. */
    static String name(Enum<?> term) {
        String name = term.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
