package org.fangxin.merchant.application.designation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationFilter;
import org.fangxin.merchant.domain.DesignationRegister;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.Merchants;
import org.fangxin.merchant.domain.evaluation.DueEvaluation;
import org.fangxin.merchant.domain.evaluation.EvaluationCalendar;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.time.CityTime;
import org.jspecify.annotations.Nullable;

/** Lists designations for the yearly evaluation, by district, kind and pool. */
public final class ListDesignations {
    private final DesignationRegister register;
    private final EvaluationCalendar calendar;
    private final Merchants merchants;
    private final CityTime time;

    public ListDesignations(
            DesignationRegister register, EvaluationCalendar calendar, Merchants merchants, CityTime time) {
        this.register = register;
        this.calendar = calendar;
        this.merchants = merchants;
        this.time = time;
    }

    /** A designation with whose it is. */
    public record Listed(Merchant merchant, Designation designation) {
        private Position position() {
            return Position.of(merchant.uscc().value(), designation.id());
        }
    }

    /** A page of those that fit, in the order of the merchants' codes. */
    public Slice<Listed> page(DesignationFilter filter, Optional<Position> after, int limit) {
        LocalDate today = time.today();
        String from = after.map(position -> position.keys().get(0)).orElse("");
        String done = after.map(position -> position.keys().get(1)).orElse("");
        // Each merchant has at least one that fits, but for the first, of which some were on the page before.
        List<Listed> readOneMore = register.holding(filter.tokens(), from, limit + 2).stream()
                .flatMap(merchant -> fitting(merchant, filter, today))
                .filter(listed -> !listed.merchant().uscc().value().equals(from)
                        || listed.designation().id().compareTo(done) > 0)
                .limit(limit + 1L)
                .toList();
        return Slice.of(readOneMore, limit, Listed::position);
    }

    /**
     * A page of those that fit and whose yearly evaluation is due before a day, the first due first. What changed a moment
     * ago may not be on its place yet; such a page is shorter.
     */
    public Slice<Listed> due(DesignationFilter filter, LocalDate before, Optional<Position> after, int limit) {
        LocalDate today = time.today();
        String last = after.map(position -> position.keys().getFirst()).orElse(null);
        List<DueEvaluation> readOneMore = calendar.dueBefore(filter.tokens(), before, last, limit + 1);
        Slice<DueEvaluation> slice = Slice.of(readOneMore, limit, due -> Position.of(due.place()));
        Map<UnifiedSocialCreditCode, Merchant> found = merchants.findAll(
                slice.items().stream().map(DueEvaluation::uscc).toList());
        List<Listed> listed = slice.items().stream()
                .flatMap(due -> listed(found.get(due.uscc()), due))
                .filter(each -> filter.fits(each.designation(), today))
                .toList();
        return new Slice<>(listed, slice.next());
    }

    private static Stream<Listed> listed(@Nullable Merchant merchant, DueEvaluation due) {
        return merchant == null
                ? Stream.empty()
                : merchant.designation(due.designationId()).stream()
                        .filter(designation -> merchant.evaluationDueOn(designation)
                                .filter(due.dueOn()::equals)
                                .isPresent())
                        .map(designation -> new Listed(merchant, designation));
    }

    private static Stream<Listed> fitting(Merchant merchant, DesignationFilter filter, LocalDate today) {
        return merchant.designations().stream()
                .filter(designation -> filter.fits(designation, today))
                .sorted(Comparator.comparing(Designation::id))
                .map(designation -> new Listed(merchant, designation));
    }
}
