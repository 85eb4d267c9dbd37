package org.fangxin.merchant.application.imports;

import java.util.Optional;
import org.fangxin.merchant.domain.Statement;
import org.fangxin.platform.imports.Fault;
import org.fangxin.platform.imports.ImportJob;

/**
 * What a source may state: only the bureau says which designations a merchant holds and who settles online, and a reviewer speaks for the
 * districts in its care only.
 */
final class ImportRights {
    private static final int CITY_PREFIX = 4;

    private ImportRights() {}

    static Optional<Fault> refusal(ImportJob job, Statement statement) {
        if (job.partner() != null) {
            return byBureauOnly(statement);
        }
        String district = statement.entry().district();
        boolean covered = job.districts().contains(district)
                || job.districts().contains(district.substring(0, CITY_PREFIX) + "00");
        return covered ? Optional.empty() : Optional.of(Fault.at("/district", "district-not-yours", district));
    }

    private static Optional<Fault> byBureauOnly(Statement statement) {
        if (statement.designations() != null) {
            return Optional.of(Fault.at("/designations", "designations-by-bureau-only"));
        }
        return statement.odr() == null ? Optional.empty() : Optional.of(Fault.at("/odr", "odr-by-bureau-only"));
    }
}
