package org.fangxin.warning.domain.notice;

/** What others hear of a warning. */
public sealed interface WarningEvent {
    /** A draft waits for review. */
    record Drafted(DraftWarning warning) implements WarningEvent {}

    /** It went public. */
    record Published(PublishedWarning warning) implements WarningEvent {}

    /** A new edition replaced the one before. */
    record Updated(PublishedWarning warning) implements WarningEvent {}

    /** It was lifted. */
    record Cancelled(CancelledWarning warning) implements WarningEvent {}

    /** Its time was over. */
    record Expired(ExpiredWarning warning) implements WarningEvent {}
}
