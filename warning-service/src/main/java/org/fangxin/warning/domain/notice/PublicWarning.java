package org.fangxin.warning.domain.notice;

/** A warning that went public; whatever became of it since, it stays readable. */
public sealed interface PublicWarning extends Warning permits PublishedWarning, CancelledWarning, ExpiredWarning {
    /** Its published versions. */
    Editions editions();

    @Override
    default Notice notice() {
        return editions().current().draft().notice();
    }
}
