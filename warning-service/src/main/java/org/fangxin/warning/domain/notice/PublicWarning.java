package org.fangxin.warning.domain.notice;

import java.time.Instant;

/** A warning that went public; whatever became of it since, it stays readable. */
public sealed interface PublicWarning extends Warning permits PublishedWarning, CancelledWarning, ExpiredWarning {
    /** Its published versions. */
    Editions editions();

    /** When the public last had something new to read: an edition, the lifting, the expiry. */
    Instant changedAt();

    @Override
    default Notice notice() {
        return editions().current().draft().notice();
    }
}
