package org.fangxin.warning.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.warning.domain.match.GoodsKeys;
import org.fangxin.warning.domain.match.Words;
import org.fangxin.warning.domain.notice.Notice;
import org.fangxin.warning.domain.notice.Scope;
import org.fangxin.warning.domain.notice.Severity;
import org.fangxin.warning.domain.notice.WarningKind;

/**
 * What warnings are looked up by.
 *
 * @param districts area codes; the city's own code when the notice names none
 * @param goods keys of the goods that the notice names
 * @param words what a search finds it by
 * @param from from when it is in force
 * @param until until when; far in the future when open-ended, so that one range serves all
 */
public record WarningFacets(
        WarningKind kind,
        Severity severity,
        List<String> districts,
        List<String> categories,
        List<String> merchants,
        List<String> goods,
        List<String> words,
        Instant from,
        Instant until) {
    static final String KIND = "facets.kind";
    static final String SEVERITY = "facets.severity";
    static final String DISTRICTS = "facets.districts";
    static final String CATEGORIES = "facets.categories";
    static final String MERCHANTS = "facets.merchants";
    static final String GOODS = "facets.goods";
    static final String WORDS = "facets.words";
    static final String FROM = "facets.from";
    static final String UNTIL = "facets.until";

    /** Later than any expiry. */
    static final Instant OPEN_END = Instant.parse("9999-12-31T00:00:00Z");

    static WarningFacets of(Notice notice, Instant until) {
        Scope scope = notice.scope();
        return new WarningFacets(
                notice.kind(),
                notice.severity(),
                scope.districts().isEmpty() ? List.of(CodeLists.CITY) : scope.districts(),
                scope.categories(),
                scope.merchants(),
                GoodsKeys.of(notice),
                Words.of(notice),
                notice.period().effectiveAt(),
                until);
    }
}
