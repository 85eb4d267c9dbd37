package org.fangxin.merchant.domain.stating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.pledge.Exclusion;
import org.fangxin.merchant.domain.pledge.FreightPayer;
import org.fangxin.merchant.domain.pledge.PledgeKind;
import org.fangxin.merchant.domain.pledge.PledgeTerms;
import org.fangxin.merchant.domain.pledge.StartEvent;
import org.fangxin.platform.imports.Fault;
import org.jspecify.annotations.Nullable;

/** Reads the terms of a promise from its fields. */
public final class PledgeReader {
    private static final int FEWEST_DAYS = 7;
    private static final int MOST_DAYS = 365;
    private static final int MOST_REFUND_DAYS = 60;
    private static final int MOST_TEXT = 1_000;
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    private PledgeReader() {}

    /** What came of reading terms. */
    public sealed interface Terms {
        /** They can be used. */
        record Read(PledgeTerms terms) implements Terms {}

        /** They cannot; all faults. */
        record Faulty(List<Fault> faults) implements Terms {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** The terms of a promise of a kind, or what is wrong with them. */
    public static Terms read(PledgeKind kind, Map<String, ?> object) {
        List<Fault> faults = new ArrayList<>();
        Fields fields = new Fields(object, "", faults);
        PledgeTerms terms = switch (kind) {
            case NO_REASON_RETURN -> returns(fields);
            case CROSS_STORE_RETURN -> crossStore(fields);
            case DISPATCH_IN_24_HOURS, PICK_UP_AT_DOOR, PAID_TOO_MUCH_REFUND, ADVANCE_PAYMENT ->
                new PledgeTerms.ServiceTerms(fields.object("compensation", PledgeReader::yuan), text(fields));
        };
        fields.refuseUnknown();
        return faults.isEmpty() ? new Terms.Read(terms) : new Terms.Faulty(faults);
    }

    static PledgeTerms.ReturnTerms returns(Fields fields) {
        int days = fields.wholeNumber("days", FEWEST_DAYS, MOST_DAYS, 0);
        if (days == 0) {
            fields.fault("days", "required");
        }
        return new PledgeTerms.ReturnTerms(
                days,
                word(fields, "start", StartEvent.RECEIPT),
                Set.copyOf(new HashSet<>(
                        fields.words("categories", CodeLists.CATEGORIES::contains, CodeLists.CATEGORIES.name()))),
                exclusions(fields),
                fields.flag("receiptNeeded", false),
                fields.wholeNumber("refundDays", 0, MOST_REFUND_DAYS, FEWEST_DAYS),
                word(fields, "freightPayer", FreightPayer.CONSUMER),
                fields.flag("insured", false),
                text(fields));
    }

    private static PledgeTerms crossStore(Fields fields) {
        List<String> members = fields.words(
                "members", code -> UnifiedSocialCreditCode.parse(code).isPresent(), "unified social credit codes");
        return new PledgeTerms.CrossStoreTerms(
                members.stream()
                        .map(code -> UnifiedSocialCreditCode.parse(code)
                                .orElseThrow()
                                .value())
                        .collect(Collectors.toSet()),
                text(fields));
    }

    private static Set<Exclusion> exclusions(Fields fields) {
        List<String> known = Arrays.stream(Exclusion.values()).map(Enum::name).toList();
        return fields.words("exclusions", known::contains, String.join(", ", known)).stream()
                .map(Exclusion::valueOf)
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> E word(Fields fields, String name, E whenAbsent) {
        List<String> known = Arrays.stream(whenAbsent.getDeclaringClass().getEnumConstants())
                .map(Enum::name)
                .toList();
        String word = fields.word(name, known);
        return word == null || !known.contains(word) ? whenAbsent : Enum.valueOf(whenAbsent.getDeclaringClass(), word);
    }

    static @Nullable BigDecimal yuan(Fields fields) {
        String amount = fields.requiredText("amount", 12);
        fields.word("currency", List.of("CNY"));
        if (!AMOUNT.matcher(amount).matches()) {
            if (!amount.isEmpty()) {
                fields.fault("amount", "invalid-amount");
            }
            return null;
        }
        return new BigDecimal(amount);
    }

    private static @Nullable String text(Fields fields) {
        return fields.text("text", MOST_TEXT);
    }
}
