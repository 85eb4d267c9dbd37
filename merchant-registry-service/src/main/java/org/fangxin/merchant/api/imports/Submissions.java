package org.fangxin.merchant.api.imports;

import java.util.Set;
import org.fangxin.merchant.application.imports.SubmitImport.Submission;
import org.fangxin.merchant.domain.Origin;
import org.fangxin.merchant.domain.imports.ImportJob;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** For whom a caller submits imports, and which imports it may look at. */
final class Submissions {
    private Submissions() {}

    static Submission by(Caller caller, @Nullable RequestKey key) {
        String intention = key == null ? null : key.value();
        if (caller.has(Role.REVIEWER)) {
            return new Submission(caller.id(), Origin.Source.BUREAU, null, caller.districts(), intention);
        }
        String partner = caller.partner();
        if (partner == null) {
            throw ImportProblems.partnerUnknown().exception();
        }
        return new Submission(caller.id(), Origin.Source.PARTNER, partner, Set.of(), intention);
    }

    /** Reviewers see the bureau's imports and their own, partners those of their partner. */
    static boolean maySee(Caller caller, ImportJob job) {
        if (job.submitter().equals(caller.id())) {
            return true;
        }
        return switch (job.origin().source()) {
            case PARTNER -> job.origin().name() != null && job.origin().name().equals(caller.partner());
            case BUREAU, MERCHANT, PLATFORM -> caller.has(Role.REVIEWER);
        };
    }
}
