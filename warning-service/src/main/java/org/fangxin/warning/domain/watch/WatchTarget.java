package org.fangxin.warning.domain.watch;

import java.util.List;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.warning.domain.Flaw;
import org.fangxin.warning.domain.Flaws;
import org.fangxin.warning.domain.notice.CategoryFamily;
import org.fangxin.warning.domain.stream.Change;

/** What a consumer watches. */
public record WatchTarget(Kind kind, String code) {
    /** What can be watched. */
    public enum Kind {
        /** A district: warnings for it and for the whole city. */
        DISTRICT,
        /** Goods or services: warnings for the category, its group, and what is in it. */
        CATEGORY,
        /** A merchant: warnings that name it. */
        MERCHANT
    }

    /** Text form, unique among targets. */
    public String key() {
        return kind + ":" + code;
    }

    /** What is wrong with it. */
    public List<Flaw> flaws() {
        Flaws flaws = new Flaws();
        switch (kind) {
            case DISTRICT -> flaws.code("/code", code, CodeLists.DISTRICTS::contains, "unknown-district");
            case CATEGORY -> flaws.code("/code", code, CodeLists.CATEGORIES::contains, "unknown-category");
            case MERCHANT -> flaws.code("/code", code, WatchTarget::isCreditCode, "invalid-uscc");
        }
        return flaws.found();
    }

    /** Everything whose watchers a change concerns. */
    public static List<WatchTarget> of(Change change) {
        Stream<WatchTarget> merchants = change.merchants().stream().map(code -> new WatchTarget(Kind.MERCHANT, code));
        Stream<WatchTarget> categories = change.categories().stream()
                .flatMap(code -> CategoryFamily.of(code).stream())
                .map(code -> new WatchTarget(Kind.CATEGORY, code));
        boolean wholeCity = change.districts().isEmpty() || change.districts().contains(CodeLists.CITY);
        Stream<String> districts = wholeCity
                ? CodeLists.DISTRICTS.codes().stream().map(Code::code)
                : Stream.concat(change.districts().stream(), Stream.of(CodeLists.CITY));
        return Stream.of(merchants, categories, districts.map(code -> new WatchTarget(Kind.DISTRICT, code)))
                .flatMap(targets -> targets)
                .distinct()
                .toList();
    }

    private static boolean isCreditCode(String text) {
        return UnifiedSocialCreditCode.parse(text)
                .filter(parsed -> parsed.value().equals(text))
                .isPresent();
    }
}
