package org.fangxin.merchant.domain.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fangxin.contracts.codes.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/** All applications. A change and its event are one write. */
public interface Applications {
    /** The application of this id. */
    Optional<Held> find(String id);

    /** The application that a request submitted. */
    Optional<Held> submittedBy(String requestKey);

    /** The application of a merchant for a kind that is not over. */
    Optional<Held> openOf(UnifiedSocialCreditCode uscc, String kind);

    /** Adds an application; false when its request has submitted one, or the merchant has one open for the kind. */
    boolean add(Application application, ApplicationEvent event, String requestKey);

    /** Replaces an application; false when another change came first. */
    boolean replace(Held present, Application next, ApplicationEvent event);

    /**
     * Applications that fit a filter, oldest first.
     *
     * @param after id of the last one of the page before; null for the first page
     */
    List<Held> list(ApplicationFilter filter, @Nullable String after, int limit);

    /** Applications that the calendar moves on or before a day. */
    List<Held> due(LocalDate today, int limit);

    /** An application as it is kept, with its version and the request that submitted it. */
    record Held(Application application, long version, String requestKey) {}
}
