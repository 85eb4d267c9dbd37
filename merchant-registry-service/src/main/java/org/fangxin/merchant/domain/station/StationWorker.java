package org.fangxin.merchant.domain.station;

import org.fangxin.platform.personal.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at a station. A team is a worker of the station and an officer of the bureau.
 *
 * @param phone null when not stated
 * @param officer whether the bureau sent the person
 * @param fullTime whether it is the person's only task
 */
public record StationWorker(PersonalText name, @Nullable PersonalText phone, boolean officer, boolean fullTime) {}
