package org.fangxin.complaint.domain.report;

import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Who reported. Kept apart from the report, encrypted; in no event, no log, no list.
 *
 * @param owner account of the reporter; null when the report was taken down by an officer
 */
public record Reporter(@Nullable String owner, PersonalText name, PersonalText phone) {}
