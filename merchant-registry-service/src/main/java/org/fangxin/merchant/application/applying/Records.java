package org.fangxin.merchant.application.applying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fangxin.merchant.domain.Designation;
import org.fangxin.merchant.domain.DesignationAct;
import org.fangxin.merchant.domain.DesignationState;
import org.fangxin.merchant.domain.Merchant;
import org.fangxin.merchant.domain.application.Stop;
import org.fangxin.merchant.domain.programme.Programme;
import org.fangxin.merchant.domain.warning.MerchantWarnings;
import org.fangxin.platform.time.CityTime;

/** Looks for what keeps a merchant from applying, and from being awarded. */
public final class Records {
    private final MerchantWarnings warnings;
    private final CityTime time;

    public Records(MerchantWarnings warnings, CityTime time) {
        this.warnings = warnings;
        this.time = time;
    }

    /** Everything that stops the merchant now. */
    List<Stop> stops(Merchant merchant, Programme programme) {
        Instant now = time.now();
        LocalDate cleanSince = time.on(now).minusMonths(programme.cleanRecordMonths());
        Stream<Stop> designations =
                merchant.designations().stream().flatMap(designation -> stop(designation, cleanSince));
        Stream<Stop> active = warnings.naming(merchant.uscc(), now).stream()
                .filter(warning -> warning.isActiveAt(now)
                        && programme.stoppingSeverities().contains(warning.severity()))
                .map(warning -> new Stop(Stop.Code.ACTIVE_WARNING, warning.number()));
        return Stream.concat(designations, active).toList();
    }

    private static Stream<Stop> stop(Designation designation, LocalDate cleanSince) {
        if (designation.state() == DesignationState.SUSPENDED) {
            return Stream.of(new Stop(Stop.Code.DESIGNATION_SUSPENDED, designation.id()));
        }
        boolean revokedLately = designation.notes().stream()
                .anyMatch(note ->
                        note.act() == DesignationAct.REVOCATION && !note.on().isBefore(cleanSince));
        return revokedLately ? Stream.of(new Stop(Stop.Code.DESIGNATION_REVOKED, designation.id())) : Stream.empty();
    }
}
