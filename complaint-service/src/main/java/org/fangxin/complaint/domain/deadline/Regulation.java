package org.fangxin.complaint.domain.deadline;

import java.time.LocalDate;

/**
 * A regulation in one version.
 *
 * @param code short stable code, for example {@code SAMR-121}
 * @param version year of the wording that is meant
 */
public record Regulation(String code, String version, LocalDate inForceFrom, String zh, String en) {}
