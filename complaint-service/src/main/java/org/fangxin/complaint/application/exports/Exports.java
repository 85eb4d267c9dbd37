package org.fangxin.complaint.application.exports;

import java.util.Optional;

/** All exports. */
public interface Exports {
    /** As many unfinished exports an account may have. */
    int MOST_OPEN = 5;

    /** Takes an export on; false when its owner has {@link #MOST_OPEN} unfinished ones. */
    boolean request(Export export);

    /** The export of this id, unless it has expired. */
    Optional<Export> find(String id);

    /**
     * Makes the export that has waited longest, if one waits that no other instance is making. One that a dead instance
     * has begun is begun anew after its lease.
     *
     * @return whether there was one
     */
    boolean makeNext();

    /** Deletes what has expired and gives its number. */
    int forgetExpired();
}
