package org.fangxin.merchant.application.designation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationFilter;
import org.fangxin.merchant.domain.DesignationRegister;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.time.CityTime;

/** Lists designations for the yearly evaluation, by district, kind and pool. */
public final class ListDesignations {
    private final DesignationRegister register;
    private final CityTime time;

    public ListDesignations(DesignationRegister register, CityTime time) {
        this.register = register;
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

    private static Stream<Listed> fitting(Merchant merchant, DesignationFilter filter, LocalDate today) {
        return merchant.designations().stream()
                .filter(designation -> filter.fits(designation, today))
                .sorted(Comparator.comparing(Designation::id))
                .map(designation -> new Listed(merchant, designation));
    }
}
