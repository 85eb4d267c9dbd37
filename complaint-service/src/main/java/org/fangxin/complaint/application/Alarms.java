package org.fangxin.complaint.application;

import java.time.LocalDate;
import java.util.List;
import org.fangxin.complaint.domain.ComplaintId;

/** Knows which complaints wait for the platform. */
@FunctionalInterface
public interface Alarms {
    /** Complaints whose alarm day is today or earlier, the earliest first. */
    List<ComplaintId> due(LocalDate today, int limit);
}
