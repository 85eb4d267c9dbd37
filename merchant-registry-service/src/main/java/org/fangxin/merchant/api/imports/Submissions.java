package org.fangxin.merchant.api.imports;

import java.util.Set;
import org.fangxin.platform.idempotency.RequestKey;
import org.fangxin.platform.imports.ImportJob;
import org.fangxin.platform.imports.SubmitImport.Submission;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** For whom a caller submits imports, and which imports it may look at. */
final class Submissions {
    private Submissions() {}

    static Submission by(Caller caller, @Nullable RequestKey key) {
        String intention = key == null ? null : key.value();
        if (caller.has(Role.REVIEWER)) {
            return new Submission(caller.id(), null, caller.districts(), intention);
        }
        String partner = caller.partner();
        if (partner == null) {
            throw Problem.of(HttpStatus.FORBIDDEN, "partner-not-named").exception();
        }
        return new Submission(caller.id(), partner, Set.of(), intention);
    }

    /** Reviewers see the bureau's imports and their own, partners those of their partner. */
    static boolean maySee(Caller caller, ImportJob job) {
        if (job.submitter().equals(caller.id())) {
            return true;
        }
        return job.partner() == null ? caller.has(Role.REVIEWER) : job.partner().equals(caller.partner());
    }
}
