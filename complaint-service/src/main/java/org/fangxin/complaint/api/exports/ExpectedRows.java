package org.fangxin.complaint.api.exports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fangxin.complaint.application.exports.Export;
import org.fangxin.complaint.application.exports.Export.Kind;
import org.fangxin.complaint.domain.statistics.CaseFigures;
import org.fangxin.complaint.domain.statistics.Counter;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.platform.statistics.DayRange;
import org.fangxin.platform.statistics.FigureReader;
import org.fangxin.platform.statistics.Filter;
import org.fangxin.platform.statistics.Selection;

/** How many rows an export will have, by the figures: counted cases are not counted again. */
final class ExpectedRows {
    private final FigureReader figures;

    ExpectedRows(FigureReader figures) {
        this.figures = figures;
    }

    long of(Export.Order order, LocalDate today) {
        Map<String, Filter> filters = new HashMap<>();
        filters.put("kind", any(Set.of(order.kind() == Kind.COMPLAINTS ? CaseFigures.COMPLAINT : CaseFigures.REPORT)));
        filters.put(
                "district",
                any(order.areas().stream()
                        .flatMap(area -> within(CodeLists.DISTRICTS, area))
                        .collect(Collectors.toSet())));
        if (order.category() != null) {
            filters.put("category", any(Set.of(order.category())));
        }
        Selection asked = new Selection(new DayRange(order.from(), order.to()), null, List.of(), filters);
        return figures.tally(asked, today).values().stream()
                .mapToLong(counters -> counters[Counter.RECEIVED.ordinal()])
                .sum();
    }

    private static Filter any(Set<String> codes) {
        return new Filter(codes, Set.of());
    }

    /** A code itself and those under it. */
    private static Stream<String> within(CodeList list, String code) {
        return list.codes().stream()
                .filter(each -> each.code().equals(code) || code.equals(each.parent()))
                .map(Code::code);
    }
}
