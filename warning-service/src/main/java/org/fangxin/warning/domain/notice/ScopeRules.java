package org.fangxin.warning.domain.notice;

import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.warning.domain.Flaws;

/** Whom and what a notice may name: known codes only. */
final class ScopeRules {
    static final int DISTRICTS = 20;
    static final int CATEGORIES = 50;
    static final int MERCHANTS = 200;
    static final int POLYGONS = 20;

    private ScopeRules() {}

    static void check(Flaws flaws, Scope scope) {
        flaws.codes("/districts", scope.districts(), DISTRICTS, CodeLists.DISTRICTS::contains, "unknown-district");
        flaws.codes("/categories", scope.categories(), CATEGORIES, CodeLists.CATEGORIES::contains, "unknown-category");
        flaws.codes("/merchants", scope.merchants(), MERCHANTS, ScopeRules::isCreditCode, "invalid-uscc");
        flaws.size("/polygons", scope.polygons(), POLYGONS);
        flaws.each(
                "/polygons",
                scope.polygons(),
                (at, polygon) ->
                        polygon.flaw().ifPresent(code -> flaws.add(at, code, Polygon.MIN_POINTS, Polygon.MAX_POINTS)));
    }

    private static boolean isCreditCode(String text) {
        return UnifiedSocialCreditCode.parse(text)
                .filter(code -> code.value().equals(text))
                .isPresent();
    }
}
