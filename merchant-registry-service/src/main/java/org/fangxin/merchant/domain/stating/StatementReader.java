package org.fangxin.merchant.domain.stating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.MerchantEntry;
import org.fangxin.merchant.domain.Person;
import org.fangxin.merchant.domain.StatedDesignation;
import org.fangxin.merchant.domain.StatedStore;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.platform.imports.Fault;
import org.jspecify.annotations.Nullable;

/** Reads a statement about a merchant from its fields. */
public final class StatementReader {
    static final int NAME = 100;
    static final int ADDRESS = 200;
    static final int REFERENCE = 100;
    static final int CODE = 40;
    private static final int MOST_DESIGNATIONS = 50;
    private static final int MOST_STORES = 500;

    /** GB/T 4754-2017: sections A to T, divisions of two digits, groups of three, classes of four. */
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]|[A-T]?\\d{2,4}");

    /** Mobile, landline with area code, 400 and 800 numbers, service numbers of five to eight digits. */
    static final Pattern PHONE =
            Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?|[48]00-?\\d{3}-?\\d{4}|[19]\\d{4,7}");

    private StatementReader() {}

    /** The statement, or what is wrong with it. */
    public static Reading read(Map<String, ?> object) {
        List<Fault> faults = new ArrayList<>();
        Fields fields = new Fields(object, "", faults);
        String writtenUscc = fields.requiredText("uscc", CODE);
        Optional<UnifiedSocialCreditCode> uscc = uscc(fields, writtenUscc);
        String ref = fields.text("ref", REFERENCE);
        MerchantEntry entry = entry(fields);
        List<StatedDesignation> designations =
                fields.objects("designations", MOST_DESIGNATIONS, StatementReader::designation);
        List<StatedStore> stores = fields.objects("stores", MOST_STORES, StoreReader::store);
        StoreReader.refuseSameReference(fields, stores);
        Boolean odr = fields.flag("odr");
        Person principal = PersonReader.person(fields, "principal");
        Person contact = PersonReader.person(fields, "contact");
        fields.refuseUnknown();
        if (uscc.isEmpty() || !faults.isEmpty()) {
            return new Reading.Faulty(ref, writtenUscc.isEmpty() ? null : writtenUscc, faults);
        }
        return new Reading.Stated(new Statement(uscc.get(), ref, entry, designations, stores, odr, principal, contact));
    }

    static Optional<UnifiedSocialCreditCode> uscc(Fields fields, String written) {
        Optional<UnifiedSocialCreditCode> uscc = UnifiedSocialCreditCode.parse(written);
        if (uscc.isEmpty() && !written.isEmpty()) {
            UnifiedSocialCreditCode.expectedCheckCharacter(written)
                    .ifPresentOrElse(
                            expected -> fields.fault("uscc", "uscc-check-character", expected.toString()),
                            () -> fields.fault("uscc", "uscc-malformed"));
        }
        return uscc;
    }

    private static MerchantEntry entry(Fields fields) {
        String name = fields.requiredText("name", NAME);
        String brand = fields.text("brand", NAME);
        return new MerchantEntry(
                name,
                name.equals(brand) ? null : brand,
                code(fields, "district", CodeLists.DISTRICTS),
                fields.requiredText("address", ADDRESS),
                code(fields, "category", CodeLists.CATEGORIES),
                matching(fields, "industry", INDUSTRY, "invalid-industry"),
                matching(fields, "phone", PHONE, "invalid-phone"));
    }

    /** A code that is not a group of the list. */
    static String code(Fields fields, String name, CodeList list) {
        String code = fields.requiredText(name, CODE);
        if (!code.isEmpty()
                && list.find(code).filter(found -> found.parent() != null).isEmpty()) {
            fields.fault(name, list.contains(code) ? "code-is-a-group" : "unknown-code", code, list.name());
        }
        return code;
    }

    /** Whether a text is a Chinese telephone number. */
    public static boolean isPhone(String text) {
        return PHONE.matcher(text).matches();
    }

    static @Nullable String matching(Fields fields, String name, Pattern pattern, String code) {
        String text = fields.text(name, CODE);
        if (text != null && !pattern.matcher(text).matches()) {
            fields.fault(name, code);
        }
        return text;
    }

    private static StatedDesignation designation(Fields fields) {
        String kind = fields.requiredText("kind", CODE);
        if (!kind.isEmpty() && !CodeLists.DESIGNATION_KINDS.contains(kind)) {
            fields.fault("kind", "unknown-code", kind, CodeLists.DESIGNATION_KINDS.name());
        }
        LocalDate since = fields.requiredDate("since");
        LocalDate until = fields.date("until");
        if (until != null && until.isBefore(since)) {
            fields.fault("until", "ends-before-it-begins");
        }
        return new StatedDesignation(kind, since, until, fields.text("plaqueNumber", CODE));
    }
}
