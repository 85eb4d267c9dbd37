package org.fangxin.complaint.domain.side;

import java.util.ArrayList;
import java.util.List;

/**
 * Who stood on the complainant's side and no longer does. They have no access; the case keeps who they were.
 *
 * @param complainants who left a joint complaint, in that order; their numbers are not given again
 * @param agents whose mandates ended, in that order
 */
public record Former(List<CoComplainant> complainants, List<Mandate> agents) {
    public static final Former NOBODY = new Former(List.of(), List.of());

    public Former {
        complainants = List.copyOf(complainants);
        agents = List.copyOf(agents);
    }

    /** With one more who left. */
    public Former with(CoComplainant left) {
        List<CoComplainant> more = new ArrayList<>(complainants);
        more.add(left.representing(false));
        return new Former(more, agents);
    }

    /** With one more agent. */
    public Former with(Mandate ended) {
        List<Mandate> more = new ArrayList<>(agents);
        more.add(ended);
        return new Former(complainants, more);
    }
}
