package org.fangxin.complaint.api.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fangxin.complaint.application.assignment.Workload;

/**
 * How much each officer has in hand.
 *
 * @param officers those with the most first
 * @param nobody cases in nobody's hands
 */
@Schema(name = "Workload")
record WorkloadResponse(List<OfficerLoad> officers, Load nobody) {
    /** One officer's. */
    @Schema(name = "OfficerLoad")
    record OfficerLoad(String officer, Load load) {}

    /**
     * Cases in hand.
     *
     * @param open all that are not over
     * @param overdue those whose running limit is over
     * @param byStatus by status
     */
    @Schema(name = "Load")
    record Load(long open, long overdue, Map<String, Long> byStatus) {
        static Load of(Workload.Load load) {
            Map<String, Long> byStatus = new TreeMap<>();
            load.byStatus().forEach((status, count) -> byStatus.put(status.name(), count));
            return new Load(load.open(), load.overdue(), byStatus);
        }
    }

    static WorkloadResponse of(Workload.Overview overview) {
        return new WorkloadResponse(
                overview.officers().stream()
                        .map(each -> new OfficerLoad(each.officer(), Load.of(each.load())))
                        .toList(),
                Load.of(overview.nobody()));
    }
}
