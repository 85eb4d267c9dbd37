package org.fangxin.complaint.domain;

import java.util.Optional;
import java.util.OptionalLong;

/** All complaints. A change and its event are one write: either both are kept or neither. */
public interface Complaints {
    /** The complaint of this id. */
    Optional<Held> find(ComplaintId id);

    /** The complaint that a request filed, by {@code Filing.requestKey}. */
    Optional<Held> filedBy(String requestKey);

    /** The complaint of this tracking number. */
    Optional<Held> numbered(TrackingNumber number);

    /** Adds a complaint; false when its request has already filed one. */
    boolean add(Complaint complaint, ComplaintEvent event);

    /** Replaces a complaint; gives its new version, or nothing when another change came first. */
    OptionalLong replace(Complaint complaint, long expectedVersion, ComplaintEvent event);

    /**
     * A complaint as it is kept.
     *
     * @param version starts at 1 and grows by one with each change
     */
    record Held(Complaint complaint, long version) {}
}
