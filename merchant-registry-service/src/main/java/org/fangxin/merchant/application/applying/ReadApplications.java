package org.fangxin.merchant.application.applying;

import java.util.List;
import java.util.Optional;
import org.fangxin.merchant.domain.application.ApplicationFilter;
import org.fangxin.merchant.domain.application.Applications;
import org.fangxin.merchant.domain.application.Applications.Held;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;

/** Reads applications. */
public final class ReadApplications {
    private final Applications applications;

    public ReadApplications(Applications applications) {
        this.applications = applications;
    }

    /** The application of this id. */
    public Optional<Held> find(String id) {
        return applications.find(id);
    }

    /** A page of those that fit a filter, oldest first. */
    public Slice<Held> page(ApplicationFilter filter, Optional<Position> after, int limit) {
        String last = after.map(position -> position.keys().getFirst()).orElse(null);
        List<Held> readOneMore = applications.list(filter, last, limit + 1);
        return Slice.of(
                readOneMore, limit, held -> Position.of(held.application().id()));
    }
}
